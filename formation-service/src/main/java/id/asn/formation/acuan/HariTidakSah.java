package id.asn.formation.acuan;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The day asked about is no day of the calendar. */
public final class HariTidakSah extends Refusal {
    private static final long serialVersionUID = 1L;

    private HariTidakSah(String pada) {
        super(Ground.MALFORMED, "hari-tidak-sah");
        with("pada", pada);
        because(List.of(Finding.of("?pada", "bukan-hari").with("pada", pada)));
    }

    /** The day of a parameter {@code pada}, as YYYY-MM-DD; null for none. */
    public static LocalDate baca(String pada) {
        try {
            return pada == null ? null : LocalDate.parse(pada);
        } catch (DateTimeParseException none) {
            throw new HariTidakSah(pada);
        }
    }
}
