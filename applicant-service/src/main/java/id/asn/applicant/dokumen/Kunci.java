package id.asn.applicant.dokumen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * Keys of stored files: {@code yyyymmdd/ab/<uuid>}. The day in front lets the sweeper look at one day's files only; the two
 * letters keep folders small.
 */
public final class Kunci {
    private Kunci() {}

    /** A key that nobody had and nobody will guess. */
    public static String of(LocalDate day) {
        String name = UUID.randomUUID().toString();
        return day(day) + name.substring(0, 2) + "/" + name;
    }

    /** What the keys of one day begin with. */
    public static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE) + "/";
    }
}
