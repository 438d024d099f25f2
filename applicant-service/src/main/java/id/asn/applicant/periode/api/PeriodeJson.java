package id.asn.applicant.periode.api;

import id.asn.applicant.periode.Jendela;
import id.asn.applicant.periode.Jendela.Keadaan;
import id.asn.applicant.periode.Kelonggaran;
import id.asn.applicant.periode.Periode;
import id.asn.applicant.periode.Tahap;
import id.asn.applicant.periode.Wib;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The calendar as it holds for pelamar, the contract's {@code Periode}.
 *
 * @param versi of formation's calendar
 */
public record PeriodeJson(
        int tahun,
        long versi,
        String instansi,
        OffsetDateTime waktu,
        List<TahapJson> tahap,
        List<KelonggaranJson> kelonggaran) {

    static PeriodeJson of(Periode periode, String instansi, Instant now) {
        return new PeriodeJson(
                periode.tahun(),
                periode.versi(),
                instansi,
                Wib.at(now),
                periode.windows(instansi).stream()
                        .map(window -> TahapJson.of(window, now))
                        .toList(),
                periode.kelonggaran().stream().map(KelonggaranJson::of).toList());
    }

    /** One stage. */
    public record TahapJson(Tahap tahap, OffsetDateTime buka, OffsetDateTime tutup, Keadaan keadaan) {
        static TahapJson of(Jendela window, Instant now) {
            return new TahapJson(window.tahap(), Wib.at(window.buka()), Wib.at(window.tutup()), window.at(now));
        }
    }

    /** More time for everybody; who in Panselnas gave it is kept, and not told. */
    public record KelonggaranJson(
            Tahap tahap, OffsetDateTime semula, OffsetDateTime tutup, String alasan, OffsetDateTime pada) {
        static KelonggaranJson of(Kelonggaran it) {
            return new KelonggaranJson(
                    it.tahap(), Wib.at(it.semula()), Wib.at(it.tutup()), it.alasan(), Wib.at(it.pada()));
        }
    }
}
