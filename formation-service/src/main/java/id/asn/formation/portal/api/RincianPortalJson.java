package id.asn.formation.portal.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.asn.formation.portal.BarisPortal;
import id.asn.formation.portal.RincianPortal;
import java.time.Instant;

/** The detail under the portal's names, the odd one in capitals included. */
public record RincianPortalJson(
        String formasiId,
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
        int jumlahFormasi,
        @JsonProperty("DISABLE") int disable,
        String gajiMin,
        String gajiMax,
        int jumlahMs,
        @JsonUnwrapped TakTercatat takTercatat,
        Instant updateTime) {

    static RincianPortalJson of(RincianPortal one) {
        BarisPortal row = one.baris();
        return new RincianPortalJson(
                row.formasiId(),
                one.instansiId(),
                one.insKd(),
                row.insNm(),
                one.pengadaan().kd(),
                row.jpNama(),
                one.jenisFormasiId(),
                row.formasiNm(),
                one.jabatanKd(),
                row.jabatanNm(),
                row.lokasiNm(),
                one.kodeRefPend(),
                one.pendidikanNm(),
                row.jumlahFormasi(),
                row.disable(),
                row.gajiMin(),
                row.gajiMax(),
                row.jumlahMs(),
                TakTercatat.INSTANCE,
                one.updateTime());
    }
}
