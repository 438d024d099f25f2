package id.asn.formation.katalog.store;

import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Remembers what was computed from the catalogue for as long as the catalogue does not change. */
public final class PerVersi<K, V> {
    private final KatalogVersi versi;
    private final long most;
    private final ToLongFunction<V> weight;
    private volatile Remembered<K, V> remembered = new Remembered<>(-1);

    private static final class Remembered<K, V> {
        private final long versi;
        private final Map<K, V> values = new ConcurrentHashMap<>();
        private final AtomicLong weight = new AtomicLong();

        Remembered(long versi) {
            this.versi = versi;
        }
    }

    /**
     * Empty at first.
     *
     * @param most weight of all that is kept; beyond it everything is forgotten
     */
    public PerVersi(KatalogVersi versi, long most, ToLongFunction<V> weight) {
        this.versi = versi;
        this.most = most;
        this.weight = weight;
    }

    /** The value, computed by one caller while the others wait; computed anew for each when no version is known. */
    public V get(K key, Function<K, V> compute) {
        OptionalLong now = versi.now();
        if (now.isEmpty()) {
            return compute.apply(key);
        }
        Remembered<K, V> of = of(now.getAsLong());
        return of.values.computeIfAbsent(key, absent -> weighed(of, compute.apply(absent)));
    }

    private V weighed(Remembered<K, V> of, V value) {
        of.weight.addAndGet(weight.applyAsLong(value));
        return value;
    }

    private Remembered<K, V> of(long now) {
        Remembered<K, V> last = remembered;
        if (last.versi != now || last.weight.get() > most) {
            last = new Remembered<>(now);
            remembered = last;
        }
        return last;
    }
}
