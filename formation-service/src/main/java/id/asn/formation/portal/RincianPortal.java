package id.asn.formation.portal;

import java.time.Instant;

/**
 * What the detail adds to the row. What the catalogue does not hold is an empty text, so that every name is there.
 *
 * @param kodeRefPend codes joined by {@code " / "}; a name without a code has none
 * @param pendidikanNm names joined by {@code " / "}
 */
public record RincianPortal(
        BarisPortal baris,
        String instansiId,
        String insKd,
        PengadaanPortal pengadaan,
        String jabatanKd,
        String kodeRefPend,
        String pendidikanNm,
        String jenisFormasiId,
        Instant updateTime) {}
