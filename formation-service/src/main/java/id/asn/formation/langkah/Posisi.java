package id.asn.formation.langkah;

import id.asn.formation.Peran;
import id.asn.platform.identity.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where a thing stands in its life cycle, and by what moves it came there.
 *
 * @param tabel every lawful move
 * @param syarat what a move still asks of the thing itself
 */
public record Posisi<S extends Enum<S>, T extends Langkah<S>>(
        S status, List<Jejak> jejak, List<T> tabel, Function<T, Optional<Halangan>> syarat) {

    /** The move is made: its row of the history, or the refusal that says what else is open. */
    public Jejak make(T langkah, Act act) {
        if (langkah.dari() != status) {
            throw new LangkahTidakSah(langkah, status, open(act.actor()));
        }
        halangan(langkah, act.actor()).ifPresent(halangan -> {
            throw halangan.penolakan();
        });
        return Jejak.of(langkah, langkah.peran(act.actor()).orElseThrow(), act);
    }

    /** Every move from here, each with the reason it is closed to this actor, if it is. */
    public List<Terbuka> open(Actor actor) {
        return fromHere()
                .map(langkah -> halangan(langkah, actor)
                        .map(halangan -> new Terbuka(langkah.name(), false, halangan.alasan()))
                        .orElseGet(() -> new Terbuka(langkah.name(), true, null)))
                .toList();
    }

    /** The offices whose turn it is. */
    public List<String> awaited() {
        return fromHere()
                .filter(Langkah::dinanti)
                .flatMap(langkah -> langkah.wewenang().oleh().stream())
                .distinct()
                .sorted()
                .map(Peran::claim)
                .toList();
    }

    /** When the present state was reached. */
    public Instant since() {
        return jejak.stream()
                .filter(Jejak::movedOn)
                .reduce((earlier, later) -> later)
                .map(Jejak::pada)
                .orElseThrow();
    }

    private Stream<T> fromHere() {
        return tabel.stream().filter(langkah -> langkah.dari() == status);
    }

    private Optional<Halangan> halangan(T langkah, Actor actor) {
        if (langkah.peran(actor).isEmpty()) {
            return Optional.of(BukanWewenang.halangan(langkah));
        }
        return langkah.wewenang().terpisahDari().stream()
                .filter(earlier -> madeBy(earlier, actor))
                .findFirst()
                .map(earlier -> OrangYangSama.halangan(langkah, earlier))
                .or(() -> syarat.apply(langkah));
    }

    private boolean madeBy(Langkah<?> langkah, Actor actor) {
        return jejak.stream()
                .anyMatch(made -> made.isOf(langkah) && made.pelaku().equals(actor.person()));
    }
}
