package id.asn.applicant.sanggah;

import id.asn.applicant.periode.Jendela;
import id.asn.applicant.periode.KetentuanBelumAda;
import id.asn.applicant.periode.Wib;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When one may object to what was announced at an instant, half-open, and by when that is answered.
 *
 * <p>From the announcement to the end of the last day of the year's rule. Where the national calendar sets a window, it
 * holds, an agency's extension included; but it never takes a pelamar whose agency announced late the days of the rule.
 *
 * @param buka first instant inside
 * @param tutup first instant after
 * @param tenggat first instant at which an answer is late
 */
public record MasaSanggah(Instant buka, Instant tutup, Instant tenggat, String dasarHukum) {
    private static final Map<Integer, AturanSanggah> IN_FORCE = Map.of(2024, Sanggah2024.ROW);
    private static final String JADWAL = "Jadwal pengadaan CPNS yang ditetapkan Panselnas";

    /**
     * The window; a year without a rule is an error, never the latest.
     *
     * @param calendar the stage SANGGAH_ADMINISTRASI for the agency, when the calendar sets it
     */
    public static MasaSanggah of(int tahun, Instant announced, Optional<Jendela> calendar) {
        AturanSanggah rule =
                Optional.ofNullable(IN_FORCE.get(tahun)).orElseThrow(() -> new KetentuanBelumAda("sanggah", tahun));
        Instant least = Wib.startOf(Wib.day(announced).plusDays(rule.hariMenyanggah() + 1L));
        Instant open = calendar.map(Jendela::buka).filter(announced::isBefore).orElse(announced);
        Instant close = calendar.map(Jendela::tutup).filter(least::isBefore).orElse(least);
        // a close at midnight ends the day before; any other ends its own
        Instant due = Wib.startOf(Wib.day(close.minusNanos(1)).plusDays(rule.hariMenjawab() + 1L));
        String source = calendar.isPresent() ? rule.sumber() + "; " + JADWAL : rule.sumber();
        return new MasaSanggah(open, close, due, source);
    }

    /** A window as it was judged, with the source of the year's rule. */
    public static MasaSanggah judged(int tahun, Instant buka, Instant tutup, Instant tenggat) {
        return new MasaSanggah(buka, tutup, tenggat, IN_FORCE.get(tahun).sumber());
    }

    /** The years for which a rule is held. */
    public static Set<Integer> years() {
        return IN_FORCE.keySet();
    }

    /** Before, in or after the window. */
    public Jendela.Keadaan at(Instant now) {
        if (now.isBefore(buka)) {
            return Jendela.Keadaan.BELUM_DIBUKA;
        }
        return now.isBefore(tutup) ? Jendela.Keadaan.DIBUKA : Jendela.Keadaan.SUDAH_DITUTUP;
    }
}
