package id.asn.platform.load;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * How many may keep a thread waiting for the other end of their connection: uploads and downloads. They are a minority of
 * the threads, however many come and however slowly they send or read; the rest stays for what is done at once.
 */
final class Slow {
    private final Pattern which;
    private final int most;
    private final AtomicInteger under = new AtomicInteger();

    /** Those whose {@code METHOD /path} matches, at most so many at once. */
    Slow(String which, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("at least one upload or download at once");
        }
        this.which = Pattern.compile(which);
        this.most = most;
    }

    /** True for an upload or a download. */
    boolean concerns(String method, String path) {
        return which.matcher(method + " " + path).matches();
    }

    /** Takes a place when one is free; whoever has one must leave once. */
    boolean enter() {
        int now = under.get();
        while (now < most) {
            if (under.compareAndSet(now, now + 1)) {
                return true;
            }
            now = under.get();
        }
        return false;
    }

    void leave() {
        under.decrementAndGet();
    }

    int under() {
        return under.get();
    }
}
