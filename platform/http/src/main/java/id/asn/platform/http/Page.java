package id.asn.platform.http;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A stretch of a list that never moves under its reader: it continues after a key, not at an offset.
 *
 * @param data the items
 * @param selanjutnya cursor for {@code after}, or null when this is the end
 */
public record Page<T>(List<T> data, String selanjutnya) implements Continued {

    /**
     * Cuts a page from rows in key order.
     *
     * @param rows up to {@code limit.fetch()} rows, one more than the page holds
     * @param key the monotonic key of a row
     */
    public static <T> Page<T> of(List<T> rows, Limit limit, ToLongFunction<T> key) {
        if (rows.size() <= limit.size()) {
            return new Page<>(List.copyOf(rows), null);
        }
        List<T> kept = List.copyOf(rows.subList(0, limit.size()));
        return new Page<>(kept, Cursor.of(key.applyAsLong(kept.get(kept.size() - 1))));
    }

    /** The same page with its items in another form. */
    public <R> Page<R> map(Function<? super T, ? extends R> form) {
        return new Page<>(data.stream().<R>map(form).toList(), selanjutnya);
    }
}
