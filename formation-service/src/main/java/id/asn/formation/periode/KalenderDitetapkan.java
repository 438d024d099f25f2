package id.asn.formation.periode;

import java.util.List;

/** What the other services learn when a calendar is set or changed: all windows as they stand now. */
public record KalenderDitetapkan(int tahun, long versi, List<JendelaTahap> tahap) {

    /** The event by which they learn of it. */
    public static final String TYPE = "id.asn.formation.periode.ditetapkan.v1";

    /** The calendar as it stands. */
    public static KalenderDitetapkan of(Periode periode) {
        return new KalenderDitetapkan(periode.tahun(), periode.versi(), periode.tahap());
    }
}
