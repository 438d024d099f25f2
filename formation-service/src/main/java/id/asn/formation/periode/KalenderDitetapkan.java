package id.asn.formation.periode;

import java.util.List;

/** What the other services learn when a calendar is set or changed: all windows and extensions as they stand now. */
public record KalenderDitetapkan(int tahun, long versi, List<JendelaTahap> tahap, List<Perpanjangan> perpanjangan) {

    /** The event by which they learn of it. */
    public static final String TYPE = "id.asn.formation.periode.ditetapkan.v1";

    /** The calendar as it stands. */
    public static KalenderDitetapkan of(Kalender kalender) {
        return new KalenderDitetapkan(kalender.tahun(), kalender.versi(), kalender.tahap(), kalender.perpanjangan());
    }
}
