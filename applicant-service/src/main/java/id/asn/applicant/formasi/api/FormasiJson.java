package id.asn.applicant.formasi.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.asn.applicant.formasi.Formasi;
import id.asn.applicant.formasi.Jabatan;
import id.asn.applicant.formasi.JenisInstansi;
import id.asn.applicant.formasi.JenisKebutuhan;
import id.asn.applicant.formasi.JenisPengadaan;
import id.asn.applicant.formasi.Kategori;
import id.asn.applicant.formasi.KualifikasiPendidikan;
import id.asn.applicant.formasi.Penghasilan;
import id.asn.applicant.formasi.Pengumuman;
import id.asn.applicant.formasi.Unit;
import id.asn.platform.http.Versioned;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An announced formasi, the contract's {@code Formasi}. */
public record FormasiJson(
        UUID formasiId,
        int tahun,
        String instansi,
        String instansiNama,
        JenisInstansi jenisInstansi,
        JenisPengadaan jenisPengadaan,
        Kategori kategori,
        JenisKebutuhan jenisKebutuhan,
        Jabatan jabatan,
        Unit unit,
        List<KualifikasiPendidikan> pendidikan,
        int jumlah,
        boolean terbukaDisabilitas,
        String ipkMinimum,
        Penghasilan penghasilan,
        String nomorKeputusan,
        String sha256,
        @JsonIgnore long versi)
        implements Versioned {

    static FormasiJson of(Formasi formasi) {
        Pengumuman it = formasi.pengumuman();
        return new FormasiJson(
                formasi.id(),
                it.tahun(),
                it.instansi().kode(),
                it.instansi().nama(),
                it.instansi().jenis(),
                it.kebutuhan().jenisPengadaan(),
                it.kebutuhan().kategori(),
                it.kebutuhan().jenisKebutuhan(),
                it.jabatan(),
                it.unit(),
                it.pendidikan(),
                it.kebutuhan().jumlah(),
                it.kebutuhan().terbukaDisabilitas(),
                Optional.ofNullable(it.kebutuhan().ipkMinimum())
                        .map(ipk -> ipk.setScale(2).toPlainString())
                        .orElse(null),
                it.penghasilan(),
                it.keputusan().nomor(),
                it.keputusan().sha256(),
                formasi.versi());
    }
}
