package id.asn.formation.periode;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One version of a year's calendar; it never changes.
 *
 * @param tahap the national windows in the order of the stages
 * @param riwayat the changes that led to this version, oldest first
 * @param ditetapkanPada when the first version was set
 */
public record Kalender(int tahun, List<JendelaTahap> tahap, List<Perubahan> riwayat, Instant ditetapkanPada) {

    /** One when set, one more with each change. */
    public long versi() {
        return riwayat.size() + 1L;
    }

    /** The version before the changes after it: what they changed stands as it stood. */
    Kalender at(int versi) {
        Map<Tahap, JendelaTahap> windows = new EnumMap<>(Tahap.class);
        tahap.forEach(window -> windows.put(window.tahap(), window));
        for (int i = riwayat.size(); i >= versi; i--) {
            Perubahan undone = riwayat.get(i - 1);
            if (undone.nasional()) {
                windows.put(undone.tahap(), undone.semula());
            }
        }
        return new Kalender(tahun, List.copyOf(windows.values()), riwayat.subList(0, versi - 1), ditetapkanPada);
    }

    /** The extensions in force: for each agency and stage the last one, where it goes beyond the national close. */
    public List<Perpanjangan> perpanjangan() {
        return everExtended()
                .filter(one -> jendela(one.tahap())
                        .map(national -> one.tutup().isAfter(national.tutup()))
                        .orElse(false))
                .toList();
    }

    private Stream<Perpanjangan> everExtended() {
        Map<List<?>, Perpanjangan> last = new LinkedHashMap<>();
        riwayat.stream()
                .filter(change -> !change.nasional())
                .forEach(change -> last.put(
                        List.of(change.tahap(), change.instansi()),
                        new Perpanjangan(change.instansi(), change.tahap(), change.tutupMenjadi())));
        return last.values().stream()
                .sorted(Comparator.comparing(Perpanjangan::tahap).thenComparing(Perpanjangan::instansi));
    }

    /** The national window of a stage, if the calendar has it. */
    public Optional<Jendela> jendela(Tahap stage) {
        return tahap.stream()
                .filter(window -> window.tahap() == stage)
                .map(JendelaTahap::jendela)
                .findFirst();
    }

    /** The window of a stage for one agency: the national one, with the agency's later close where it has one. */
    public Optional<Jendela> jendela(Tahap stage, String agency) {
        return jendela(stage).map(national -> perpanjangan().stream()
                .filter(one -> one.tahap() == stage && one.instansi().equals(agency))
                .map(one -> new Jendela(national.buka(), one.tutup()))
                .findFirst()
                .orElse(national));
    }

    /** The stages that are open at an instant: for one agency, or, when it is null, nationally. */
    public List<JendelaTahap> terbuka(String agency, Instant at) {
        return tahap.stream()
                .map(window -> jendela(window.tahap(), agency)
                        .map(open -> new JendelaTahap(window.tahap(), open.buka(), open.tutup()))
                        .orElse(window))
                .filter(window -> window.jendela().memuat(at))
                .toList();
    }

    /** The agencies that are still open at an instant after the nation has closed. */
    public List<Perpanjangan> masihTerbuka(Instant at) {
        return perpanjangan().stream()
                .filter(one -> jendela(one.tahap())
                        .map(national -> new Jendela(national.tutup(), one.tutup()).memuat(at))
                        .orElse(false))
                .toList();
    }

    /** The version in which a window was last touched; one when it stands as it was set. */
    public long versi(Tahap stage, String agency) {
        for (int i = riwayat.size(); i > 0; i--) {
            if (riwayat.get(i - 1).touches(stage, agency)) {
                return i + 1L;
            }
        }
        return 1;
    }

    /** When that version came. */
    public Instant sejak(Tahap stage, String agency) {
        long last = versi(stage, agency);
        return last == 1 ? ditetapkanPada : riwayat.get((int) last - 2).pada();
    }

    /**
     * Every window of which followers are told: the national ones, and for each agency that was ever extended what it has
     * beyond the national close; nothing, where the nation has overtaken it.
     */
    List<Jangka> jangka() {
        Stream<Jangka> national = tahap.stream()
                .map(window -> new Jangka(window.tahap(), null, window.jendela(), sejak(window.tahap(), null)));
        Stream<Jangka> extended = everExtended().flatMap(one -> jendela(one.tahap()).stream()
                .map(whole -> new Jangka(
                        one.tahap(),
                        one.instansi(),
                        new Jendela(whole.tutup(), one.tutup()),
                        sejak(one.tahap(), one.instansi()))));
        return Stream.concat(extended, national).toList();
    }
}
