package id.asn.applicant.formasi.api;

import id.asn.applicant.formasi.JenisKebutuhan;
import id.asn.applicant.formasi.JenisPengadaan;
import id.asn.applicant.formasi.Saringan;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** The filter of the catalogue as query parameters; words of a list stay text here, so that a wrong one is a 400. */
public class SaringanParam {
    @QueryParam("tahun")
    @Min(2018)
    @Max(2100)
    Integer tahun;

    @QueryParam("instansi")
    @Pattern(regexp = "[0-9]{4}")
    String instansi;

    @QueryParam("jenis_pengadaan")
    @Pattern(regexp = "CPNS|PPPK")
    String jenisPengadaan;

    @QueryParam("jenis_kebutuhan")
    @Pattern(regexp = "UMUM|CUMLAUDE|DISABILITAS|DIASPORA|PAPUA|KALIMANTAN|DAERAH_TERTINGGAL")
    String jenisKebutuhan;

    @QueryParam("pendidikan")
    @Pattern(regexp = "[0-9A-Z]{1,10}")
    String pendidikan;

    @QueryParam("q")
    @Size(min = 2, max = 100)
    String q;

    Saringan saringan() {
        return new Saringan(
                tahun,
                instansi,
                jenisPengadaan == null ? null : JenisPengadaan.valueOf(jenisPengadaan),
                jenisKebutuhan == null ? null : JenisKebutuhan.valueOf(jenisKebutuhan),
                pendidikan,
                q);
    }
}
