package id.asn.selection.pengumuman;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as an Indonesian reader expects them. */
final class Waktu {
    private static final DateTimeFormatter WIB = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu HH.mm 'WIB'", Locale.forLanguageTag("id"))
            .withZone(ZoneId.of("Asia/Jakarta"));

    private Waktu() {}

    static String wib(Instant moment) {
        return WIB.format(moment);
    }
}
