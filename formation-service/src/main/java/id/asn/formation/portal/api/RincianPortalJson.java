package id.asn.formation.portal.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.asn.formation.portal.RincianPortal;
import java.time.Instant;
import java.util.List;

/** The detail under the portal's names, the odd one in capitals included. */
public record RincianPortalJson(
        String formasiId,
        String mpiId,
        String instansiId,
        String insKd,
        String insNm,
        String pengadaanKd,
        String jpNama,
        String jenisFormasiId,
        String formasiNm,
        String jabatanKd,
        String jabatanNm,
        String lokasiNm,
        String kodeRefPend,
        String pendidikanNm,
        String groupTkPendidikanId,
        int jumlahFormasi,
        @JsonProperty("DISABLE") int disable,
        String gajiMin,
        String gajiMax,
        int jumlahMs,
        String jobDesc,
        String keahlian,
        String linkWebInstansi,
        String callCenterInstansi,
        String medsosInstansi,
        String helpdeskInstansi,
        List<SyaratAdmin> syaratAdmin,
        Instant updateTime) {

    /** A document the agency asks for. */
    public record SyaratAdmin(String syarat, String isMandatory) {}

    static RincianPortalJson of(RincianPortal one) {
        return new RincianPortalJson(
                one.baris().formasiId(),
                "",
                one.instansiId(),
                one.insKd(),
                one.baris().insNm(),
                one.pengadaan().kd(),
                one.baris().jpNama(),
                one.jenisFormasiId(),
                one.baris().formasiNm(),
                one.jabatanKd(),
                one.baris().jabatanNm(),
                one.baris().lokasiNm(),
                one.kodeRefPend(),
                one.pendidikanNm(),
                "",
                one.baris().jumlahFormasi(),
                one.baris().disable(),
                one.baris().gajiMin(),
                one.baris().gajiMax(),
                one.baris().jumlahMs(),
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                one.updateTime());
    }
}
