package id.asn.formation.formasi;

import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.instansi.Instansi;
import id.asn.formation.instansi.JenisInstansi;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.usulan.JabatanDituju;
import id.asn.formation.usulan.JenisKebutuhan;
import id.asn.formation.usulan.Kebutuhan;
import id.asn.formation.usulan.Pendidikan;
import id.asn.formation.usulan.Penghasilan;
import id.asn.formation.usulan.UnitPenempatan;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What the public and the other services learn of an announced formasi.
 *
 * @param ipkMinimum null when none is asked
 * @param sha256 hash of the decree that determined it
 */
public record FormasiDiumumkan(
        UUID formasiId,
        int tahun,
        String instansi,
        String instansiNama,
        JenisInstansi jenisInstansi,
        JenisPengadaan jenisPengadaan,
        Kategori kategori,
        JenisKebutuhan jenisKebutuhan,
        JabatanDituju jabatan,
        UnitPenempatan unit,
        List<Pendidikan> pendidikan,
        int jumlah,
        boolean terbukaDisabilitas,
        BigDecimal ipkMinimum,
        Penghasilan penghasilan,
        String nomorKeputusan,
        String sha256) {

    /** The event by which the others learn of it. */
    public static final String TYPE = "id.asn.formation.formasi.diumumkan.v1";

    /** The line as announced. */
    public static FormasiDiumumkan of(Formasi formasi, Instansi instansi) {
        Kebutuhan seat = formasi.kebutuhan();
        Keputusan keputusan = formasi.rincian().keputusan();
        return new FormasiDiumumkan(
                formasi.id(),
                formasi.rincian().tahun(),
                instansi.kode(),
                instansi.nama(),
                instansi.jenis(),
                seat.jenisPengadaan(),
                seat.kategori(),
                seat.jenisKebutuhan(),
                seat.jabatan(),
                seat.unit(),
                seat.pendidikan(),
                formasi.jumlah(),
                seat.terbukaDisabilitas(),
                seat.ipkMinimum(),
                seat.penghasilan(),
                keputusan.dokumen().nomor(),
                keputusan.sha256());
    }
}
