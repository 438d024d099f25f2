package id.asn.formation.periode;

import id.asn.formation.Peran;
import id.asn.formation.langkah.Act;
import id.asn.platform.identity.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A calendar whose followers are told at the instants that a test chooses. */
final class Tahun {
    static final Instant SET = Instant.parse("2024-01-05T00:00:00Z");
    final Periode periode;
    final List<Peralihan> told = new ArrayList<>();

    Tahun(JendelaTahap... windows) {
        this.periode = new Periode(2024, List.of(windows), SET);
    }

    static Instant hari(long day) {
        return SET.plusSeconds(day * 86_400);
    }

    static JendelaTahap jendela(Tahap tahap, long buka, long tutup) {
        return new JendelaTahap(tahap, hari(buka), hari(tutup));
    }

    static Act act(long day) {
        return new Act(new Actor("panselnas-satu", "uji", Set.of(Peran.PANSELNAS.claim()), null), hari(day), "x", null);
    }

    /** Tells what is due on that day; answers what was told just now. */
    List<Peralihan> tell(long day) {
        List<Peralihan> last = new ArrayList<>();
        for (int i = told.size() - 1; i >= 0; i--) {
            last.add(told.get(i));
        }
        List<Peralihan> due = periode.due(last, hari(day));
        told.addAll(due);
        return due;
    }
}
