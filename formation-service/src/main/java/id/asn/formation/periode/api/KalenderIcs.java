package id.asn.formation.periode.api;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import id.asn.formation.periode.Jendela;
import id.asn.formation.periode.Kalender;
import id.asn.formation.periode.Tahap;
import id.asn.platform.http.Versioned;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/**
 * A calendar as iCalendar (RFC 5545). An event keeps its UID through all versions; its SEQUENCE is the version that touched
 * it last, from zero. Times are those of Jakarta.
 */
public record KalenderIcs(long versi, String isi) implements Versioned {
    static final String TYPE = "text/calendar; charset=UTF-8";
    private static final String JAKARTA = "Asia/Jakarta";
    private static final int HOURS_EAST = 7;

    static KalenderIcs of(Kalender kalender) {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//id.asn//Kalender pengadaan ASN//ID");
        calendar.setMethod("PUBLISH");
        calendar.getTimezoneInfo().setDefaultTimezone(jakarta());
        kalender.tahap()
                .forEach(window -> calendar.addEvent(
                        event(kalender, window.tahap(), null, new Jendela(window.buka(), window.tutup()))));
        kalender.riwayat().stream()
                .filter(change -> change.instansi() != null)
                .map(change -> new Extended(change.tahap(), change.instansi()))
                .distinct()
                .forEach(one -> calendar.addEvent(one.event(kalender)));
        return new KalenderIcs(kalender.versi(), Biweekly.write(calendar).go());
    }

    /** One agency's own close, which followers must see again when the nation has overtaken it. */
    private record Extended(Tahap tahap, String instansi) {

        VEvent event(Kalender kalender) {
            Jendela whole = kalender.jendela(tahap, instansi).orElseThrow();
            VEvent event = KalenderIcs.event(kalender, tahap, instansi, whole);
            if (whole.equals(kalender.jendela(tahap).orElseThrow())) {
                event.setStatus(Status.cancelled());
            }
            return event;
        }
    }

    private static VEvent event(Kalender kalender, Tahap tahap, String instansi, Jendela window) {
        String own = instansi == null ? "" : "-" + instansi;
        VEvent event = new VEvent();
        event.setUid("periode-%d-%s%s@formation.asn.id"
                .formatted(kalender.tahun(), tahap.name().toLowerCase(Locale.ROOT), own));
        event.setSequence((int) kalender.versi(tahap, instansi) - 1);
        event.setDateTimeStamp(date(kalender.sejak(tahap, instansi)));
        event.setSummary(
                words(tahap) + " " + kalender.tahun() + (instansi == null ? "" : " (instansi " + instansi + ")"));
        event.setDateStart(date(window.buka()), true);
        event.setDateEnd(date(window.tutup()), true);
        return event;
    }

    private static String words(Tahap tahap) {
        String words = tahap.name().replace('_', ' ');
        return words.length() <= 3
                ? words
                : words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    private static Date date(Instant at) {
        return Date.from(at);
    }

    /** Jakarta has kept one offset since 1964; told in the file, so that its reader need not know. */
    private static TimezoneAssignment jakarta() {
        StandardTime wib = new StandardTime();
        wib.setDateStart(new DateTimeComponents(1970, 1, 1, 0, 0, 0, false));
        wib.setTimezoneOffsetFrom(new UtcOffset(true, HOURS_EAST, 0));
        wib.setTimezoneOffsetTo(new UtcOffset(true, HOURS_EAST, 0));
        wib.addTimezoneName("WIB");
        VTimezone zone = new VTimezone(JAKARTA);
        zone.addStandardTime(wib);
        return new TimezoneAssignment(TimeZone.getTimeZone(JAKARTA), zone);
    }
}
