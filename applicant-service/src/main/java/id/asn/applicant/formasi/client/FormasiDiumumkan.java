package id.asn.applicant.formasi.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What this service reads of formation's {@code id.asn.formation.formasi.diumumkan.v1}; the rest is ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FormasiDiumumkan(
        UUID formasiId,
        int tahun,
        String instansi,
        String instansiNama,
        String jenisInstansi,
        String jenisPengadaan,
        String kategori,
        String jenisKebutuhan,
        Jabatan jabatan,
        Unit unit,
        List<Pendidikan> pendidikan,
        int jumlah,
        boolean terbukaDisabilitas,
        BigDecimal ipkMinimum,
        Penghasilan penghasilan,
        String nomorKeputusan,
        String sha256) {

    /** The position. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Jabatan(String kode, String nama, String kelompok) {}

    /** The unit of placement. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Unit(String kode, String nama, String jalur) {}

    /** One accepted qualification. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Pendidikan(String kode, String nama) {}

    /** Range of pay, whole rupiah a month. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Penghasilan(long terendah, long tertinggi) {}
}
