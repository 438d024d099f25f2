package id.asn.formation.periode;

import id.asn.formation.langkah.Act;
import id.asn.platform.problem.NotHere;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The calendar of one budget year. It is set once; afterwards a window changes only by a change with its reason, nationally
 * or, by a later close, for one agency. Every change is kept; the content's version is one more than their number.
 */
@Entity
public class Periode {
    @Id
    private int tahun;

    @ElementCollection
    @CollectionTable(name = "periode_tahap", joinColumns = @JoinColumn(name = "tahun"))
    private List<JendelaTahap> tahap = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "periode_perubahan", joinColumns = @JoinColumn(name = "tahun"))
    @OrderColumn(name = "nomor")
    private List<Perubahan> riwayat = new ArrayList<>();

    private Instant ditetapkanPada;

    @Version
    private long revisi;

    /** For the ORM. */
    protected Periode() {}

    /**
     * Sets the calendar.
     *
     * @throws KalenderTidakSah naming every stage that stands twice and every window that closes before it opens
     */
    public Periode(int tahun, List<JendelaTahap> windows, Instant at) {
        KalenderTidakSah.check(windows);
        this.tahun = tahun;
        this.ditetapkanPada = at;
        this.tahap.addAll(windows);
    }

    /** Gives one stage a new window. */
    public void change(JendelaTahap window, Act act) {
        KalenderTidakSah.check(window);
        JendelaTahap before = tahap.stream()
                .filter(known -> known.tahap() == window.tahap())
                .findFirst()
                .orElseThrow(() -> new TahapTidakAda(tahun, window.tahap()));
        tahap.remove(before);
        tahap.add(window);
        keep(window.tahap(), null, before.jendela(), window.jendela(), act);
    }

    /**
     * Lets one agency close a stage later than it does now.
     *
     * @throws PerpanjanganTidakSah when that is not later
     */
    public void extend(Perpanjangan asked, Act act) {
        Jendela before = kalender()
                .jendela(asked.tahap(), asked.instansi())
                .orElseThrow(() -> new TahapTidakAda(tahun, asked.tahap()));
        PerpanjanganTidakSah.check(asked.tutup(), before.tutup());
        keep(asked.tahap(), asked.instansi(), before, new Jendela(before.buka(), asked.tutup()), act);
    }

    private void keep(Tahap window, String agency, Jendela before, Jendela after, Act act) {
        riwayat.add(new Perubahan(
                window,
                agency,
                before.buka(),
                before.tutup(),
                after.buka(),
                after.tutup(),
                act.reason(),
                act.actor().person(),
                act.actor().client(),
                act.at()));
    }

    /** Whether the calendar says exactly this. */
    public boolean says(List<JendelaTahap> windows) {
        Set<JendelaTahap> wanted = new HashSet<>(windows);
        return wanted.size() == windows.size() && wanted.equals(new HashSet<>(tahap));
    }

    /** The budget year. */
    public int tahun() {
        return tahun;
    }

    /** One when set, one more with each change. */
    public long versi() {
        return riwayat.size() + 1L;
    }

    /** The calendar as it stands. */
    public Kalender kalender() {
        List<JendelaTahap> windows =
                tahap.stream().sorted(Comparator.comparing(JendelaTahap::tahap)).toList();
        return new Kalender(tahun, windows, List.copyOf(riwayat), ditetapkanPada);
    }

    /** The calendar as it stood in one version; refuses a version that it never had. */
    public Kalender kalender(long versi) {
        if (versi < 1 || versi > versi()) {
            throw new NotHere("versi kalender", versi);
        }
        return kalender().at((int) versi);
    }

    /**
     * What followers have yet to be told at an instant, in the order in which it came to hold; at the same instant in the
     * order of the stages, an agency's before the nation's.
     *
     * @param told what they were told last of each window
     */
    public List<Peralihan> due(List<Peralihan> told, Instant now) {
        return kalender().jangka().stream()
                .flatMap(window -> window.due(last(told, window), now).stream())
                .sorted(Comparator.comparing(Peralihan::pada).thenComparing(Peralihan::tahap))
                .toList();
    }

    private static Peralihan last(List<Peralihan> told, Jangka window) {
        return told.stream()
                .filter(one -> one.tahap() == window.tahap() && Objects.equals(one.instansi(), window.instansi()))
                .findFirst()
                .orElse(null);
    }
}
