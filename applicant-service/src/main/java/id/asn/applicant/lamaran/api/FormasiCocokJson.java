package id.asn.applicant.lamaran.api;

import id.asn.applicant.formasi.Formasi;
import id.asn.applicant.formasi.JenisKebutuhan;
import id.asn.applicant.formasi.JenisPengadaan;
import id.asn.applicant.formasi.Pengumuman;
import id.asn.applicant.lamaran.syarat.Kecocokan.Cocok;
import java.util.List;
import java.util.UUID;

/** A formasi of the catalogue, and the rules that stand against the person who asks. */
public record FormasiCocokJson(
        UUID formasiId,
        int tahun,
        String instansi,
        String instansiNama,
        JenisPengadaan jenisPengadaan,
        JenisKebutuhan jenisKebutuhan,
        String jabatan,
        String unit,
        int jumlah,
        boolean layak,
        List<String> belumTerpenuhi) {

    static FormasiCocokJson of(Cocok it, Formasi formasi) {
        Pengumuman announced = formasi.pengumuman();
        return new FormasiCocokJson(
                it.formasiId(),
                announced.tahun(),
                announced.instansi().kode(),
                announced.instansi().nama(),
                announced.kebutuhan().jenisPengadaan(),
                announced.kebutuhan().jenisKebutuhan(),
                announced.jabatan().nama(),
                announced.unit().nama(),
                announced.kebutuhan().jumlah(),
                it.belumTerpenuhi().isEmpty(),
                it.belumTerpenuhi());
    }
}
