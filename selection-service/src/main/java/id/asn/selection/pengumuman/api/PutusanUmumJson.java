package id.asn.selection.pengumuman.api;

import id.asn.selection.hasil.Tahap;
import id.asn.selection.pengumuman.PutusanUmum;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What became of a number.
 *
 * @param putusan one outcome for each stage in force, the first announced first
 */
public record PutusanUmumJson(String nomorPeserta, List<Satu> putusan) {

    /**
     * One stage.
     *
     * @param penjelasan where it is explained
     */
    public record Satu(
            UUID hasilId,
            int tahun,
            String instansi,
            Tahap tahap,
            UUID formasiId,
            String kode,
            Integer peringkat,
            Instant diumumkanPada,
            String penjelasan) {

        static Satu of(String nomor, PutusanUmum it) {
            return new Satu(
                    it.hasilId(),
                    it.tahun(),
                    it.instansi(),
                    it.tahap(),
                    it.formasiId(),
                    it.kode(),
                    it.peringkat(),
                    it.diumumkanPada(),
                    "/v1/hasil/" + it.hasilId() + (it.tahap().pppk() ? "/peserta-pppk/" : "/peserta/") + nomor);
        }
    }
}
