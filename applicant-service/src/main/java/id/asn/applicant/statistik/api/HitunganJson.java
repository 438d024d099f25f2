package id.asn.applicant.statistik.api;

import id.asn.applicant.statistik.Tersamar;
import id.asn.applicant.statistik.Ukuran;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * Counts of one agency or one formasi; either names itself.
 *
 * @param rasio submitted per seat, two decimals; null when kept back
 */
public record HitunganJson(
        String instansi,
        UUID formasiId,
        long kursi,
        CacahJson draf,
        CacahJson diajukan,
        CacahJson ms,
        CacahJson tms,
        String rasio) {
    static HitunganJson agency(Tersamar it) {
        return of(it.hitungan().kunci(), null, it);
    }

    static HitunganJson formasi(Tersamar it) {
        return of(null, UUID.fromString(it.hitungan().kunci()), it);
    }

    static HitunganJson country(Tersamar it) {
        return of(null, null, it);
    }

    private static HitunganJson of(String instansi, UUID formasi, Tersamar it) {
        return new HitunganJson(
                instansi,
                formasi,
                it.hitungan().kursi(),
                CacahJson.of(it, Ukuran.DRAF),
                CacahJson.of(it, Ukuran.DIAJUKAN),
                CacahJson.of(it, Ukuran.MS),
                CacahJson.of(it, Ukuran.TMS),
                it.rasio().map(BigDecimal::toPlainString).orElse(null));
    }
}
