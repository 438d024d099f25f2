package id.asn.platform.load;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The rates that this installation sets; a kind without one is not limited. */
final class Rates {
    /** Whose rate it is. */
    enum Kind {
        PERSON,
        CLIENT,
        ADDRESS
    }

    private final Map<Kind, Rate> rates = new EnumMap<>(Kind.class);

    Rates(Function<Kind, OptionalInt> perMinute, int instances) {
        for (Kind kind : Kind.values()) {
            perMinute.apply(kind).ifPresent(rate -> rates.put(kind, new Rate(rate, instances)));
        }
    }

    /** One caller about to ask. */
    record Ask(Optional<Rate> rate, String key) {
        Optional<Rate.Taken> take() {
            return rate.map(it -> it.take(key, System.nanoTime()));
        }
    }

    Ask ask(Kind kind, String key) {
        return new Ask(Optional.ofNullable(rates.get(kind)), key);
    }
}
