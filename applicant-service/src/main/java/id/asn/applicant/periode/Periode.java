package id.asn.applicant.periode;

import id.asn.platform.identity.Actor;
import id.asn.platform.problem.NotHere;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The calendar of one year as formation last announced it, a local copy, and the time that was given beyond it here, which
 * a new announcement does not take back.
 */
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

    @ElementCollection
    @CollectionTable(name = "periode_kelonggaran", joinColumns = @JoinColumn(name = "tahun"))
    @OrderColumn(name = "nomor")
    private List<Kelonggaran> kelonggaran = new ArrayList<>();

    /** More time for everybody as it is asked for: the stage, its later close, and why. */
    public record Permintaan(Tahap tahap, Instant tutup, String alasan) {}

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

    /** Gives everybody more time for a stage; what agencies were given beyond that stays theirs. */
    public void grant(Permintaan asked, BatasKelonggaran bound, Actor actor, Instant now) {
        Instant semula = national(asked.tahap())
                .orElseThrow(() -> new NotHere("tahap", asked.tahap().name()))
                .tutup();
        if (!asked.tutup().isAfter(semula) || !asked.tutup().isAfter(now)) {
            throw new KelonggaranTidakSah(semula, asked.tutup());
        }
        Instant latest = bound.latest(tahun, semula);
        if (asked.tutup().isAfter(latest)) {
            throw new KelonggaranTerlaluLama(semula, asked.tutup(), latest);
        }
        kelonggaran.add(new Kelonggaran(
                asked.tahap(), semula, asked.tutup(), asked.alasan(), actor.person(), actor.client(), now));
    }

    /** The window of the stage for who has no extension; empty when the calendar does not set it. */
    public Optional<Jendela> national(Tahap wanted) {
        return tahap.stream()
                .filter(window -> window.tahap() == wanted)
                .findFirst()
                .map(window ->
                        window.until(latest(window, kelonggaran.stream(), Kelonggaran::tahap, Kelonggaran::tutup)));
    }

    /** The window of the stage for that agency, its extension included; empty when the calendar does not set it. */
    public Optional<Jendela> jendela(Tahap wanted, String instansi) {
        return national(wanted)
                .map(window -> window.until(latest(
                        window,
                        perpanjangan.stream().filter(one -> one.instansi().equals(instansi)),
                        Perpanjangan::tahap,
                        Perpanjangan::tutup)));
    }

    private static <T> Instant latest(
            Jendela window, Stream<T> later, Function<T, Tahap> stage, Function<T, Instant> close) {
        return Stream.concat(
                        Stream.of(window.tutup()),
                        later.filter(one -> stage.apply(one) == window.tahap()).map(close))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The windows of all stages, in their order, for that agency; null for who has no extension. */
    public List<Jendela> windows(String instansi) {
        return Arrays.stream(Tahap.values())
                .flatMap(stage -> (instansi == null ? national(stage) : jendela(stage, instansi)).stream())
                .toList();
    }

    /** What everybody was given beyond the announced calendar, in order. */
    public List<Kelonggaran> kelonggaran() {
        return List.copyOf(kelonggaran);
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
