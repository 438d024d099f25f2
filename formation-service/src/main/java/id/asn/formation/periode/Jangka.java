package id.asn.formation.periode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A window as followers are told of it.
 *
 * @param instansi null for the national window
 * @param sejak since when the window is known to be this one
 */
record Jangka(Tahap tahap, String instansi, Jendela jendela, Instant sejak) {

    /**
     * What followers have yet to be told, oldest first. A window that opened and closed while nobody told is told as both;
     * one that had closed before it was ever set is told as nothing.
     *
     * @param last what they were told last of this window; null when nothing
     */
    List<Peralihan> due(Peralihan last, Instant now) {
        List<Peralihan> due = new ArrayList<>();
        Peralihan told = last;
        if ((told == null || !told.dibuka()) && opens(told, now)) {
            told = next(told, later(jendela.buka(), sejak));
            due.add(told);
        }
        if (told != null && told.dibuka() && !jendela.memuat(now)) {
            due.add(next(told, closed(now) ? later(jendela.tutup(), sejak) : sejak));
        }
        return due;
    }

    private boolean opens(Peralihan told, Instant now) {
        return jendela.teratur()
                && !now.isBefore(jendela.buka())
                && jendela.tutup().isAfter(sejak)
                && (told == null || jendela.tutup().isAfter(told.pada()));
    }

    private boolean closed(Instant now) {
        return jendela.teratur() && !now.isBefore(jendela.tutup());
    }

    private Peralihan next(Peralihan told, Instant at) {
        return new Peralihan(
                tahap, instansi, told == null ? 1 : told.nomor() + 1, told == null ? at : later(at, told.pada()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
