package id.asn.selection.pengumuman.flow;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.asn.selection.pengumuman.BagianLampiran.Formasi;
import id.asn.selection.pengumuman.BarisLampiran;
import id.asn.selection.pengumuman.BarisLampiran.Akhir;
import id.asn.selection.pengumuman.BarisLampiran.Skd;
import java.util.UUID;

/** A line of a bundle as an annex reads it; what a kind of line does not hold is null. */
@JsonIgnoreProperties(ignoreUnknown = true)
record BarisBundel(
        String jenis,
        UUID formasiId,
        String nomorPeserta,
        String jabatan,
        String jenisKebutuhan,
        Integer kuota,
        Boolean skdHadir,
        Integer twk,
        Integer tiu,
        Integer tkp,
        String ipk,
        String kode,
        Integer peringkat,
        Integrasi integrasi) {

    /** How the final score came about. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Integrasi(String skorSkd, String skb, String skorSkb, String akhir) {}

    /** Of a line that tells of a formasi. */
    Formasi formasi() {
        return new Formasi(formasiId, jabatan, jenisKebutuhan, kuota);
    }

    /**
     * Of a line that tells of an outcome.
     *
     * @param fakta the line that tells what was known of the participant
     */
    BarisLampiran row(int urut, BarisBundel fakta) {
        Skd skd = fakta.skdHadir() ? Skd.of(fakta.twk(), fakta.tiu(), fakta.tkp()) : Skd.TIDAK_HADIR;
        return new BarisLampiran(urut, nomorPeserta, skd, akhir(fakta), peringkat, kode);
    }

    private Akhir akhir(BarisBundel fakta) {
        return integrasi == null
                ? Akhir.BELUM
                : new Akhir(fakta.ipk(), integrasi.skorSkd(), integrasi.skb(), integrasi.skorSkb(), integrasi.akhir());
    }
}
