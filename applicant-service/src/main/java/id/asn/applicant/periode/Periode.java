package id.asn.applicant.periode;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The calendar of one year as formation last announced it: a local copy, never changed here. */
@Entity
public class Periode {
    @Id
    private int tahun;

    private long versi;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "periode_tahap", joinColumns = @JoinColumn(name = "tahun"))
    private Set<Jendela> tahap = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "periode_perpanjangan", joinColumns = @JoinColumn(name = "tahun"))
    private Set<Perpanjangan> perpanjangan = new HashSet<>();

    /** For JPA. */
    protected Periode() {}

    /** A year of which nothing is known yet. */
    public Periode(int tahun) {
        this.tahun = tahun;
    }

    /** Takes over what was announced; an older version than the one held changes nothing. */
    public void follow(long announced, Collection<Jendela> windows, Collection<Perpanjangan> extensions) {
        if (announced > versi) {
            versi = announced;
            tahap.clear();
            tahap.addAll(windows);
            perpanjangan.clear();
            perpanjangan.addAll(extensions);
        }
    }

    /** The window of the stage for that agency, its extension included; empty when the calendar does not set it. */
    public Optional<Jendela> jendela(Tahap wanted, String instansi) {
        return tahap.stream()
                .filter(window -> window.tahap() == wanted)
                .findFirst()
                .map(window -> window.until(close(window, instansi)));
    }

    private Instant close(Jendela window, String instansi) {
        return perpanjangan.stream()
                .filter(one -> one.tahap() == window.tahap() && one.instansi().equals(instansi))
                .map(Perpanjangan::tutup)
                .filter(window.tutup()::isBefore)
                .findFirst()
                .orElse(window.tutup());
    }

    /** The year of the budget. */
    public int tahun() {
        return tahun;
    }

    /** The announced version that this copy holds. */
    public long versi() {
        return versi;
    }
}
