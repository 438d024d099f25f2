package id.asn.formation.periode;

import id.asn.formation.langkah.Act;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The calendar of one budget year. It is set once; afterwards a window changes only by a change with its reason, and every
 * change is kept. The content's version is one more than the number of changes.
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

    @Version
    private long revisi;

    /** For the ORM. */
    protected Periode() {}

    /**
     * Sets the calendar.
     *
     * @throws KalenderTidakSah naming every stage that stands twice and every window that closes before it opens
     */
    public Periode(int tahun, List<JendelaTahap> windows) {
        KalenderTidakSah.check(windows);
        this.tahun = tahun;
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
        riwayat.add(new Perubahan(
                window.tahap(),
                before.buka(),
                before.tutup(),
                window.buka(),
                window.tutup(),
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

    /** The windows now, in the order of the stages. */
    public List<JendelaTahap> tahap() {
        return tahap.stream().sorted(Comparator.comparing(JendelaTahap::tahap)).toList();
    }

    /** Every change, oldest first. */
    public List<Perubahan> riwayat() {
        return List.copyOf(riwayat);
    }
}
