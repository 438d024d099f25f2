package id.asn.applicant.pelamar.flow;

import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.pelamar.store.KunciStore;
import id.asn.applicant.pelamar.store.KunciStore.Baris;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Wraps the keys of all people under the present secret, a stretch at a time, each in a transaction of its own: people are
 * read and written all the while, any number of instances share the work, and one that dies leaves its stretch as it was. A
 * key that cannot be wrapped is passed over and stays among what is left, until the rotation is asked for again.
 */
@ApplicationScoped
public class RotateKunci {
    private static final Logger LOG = Logger.getLogger(RotateKunci.class);
    private static final int STRETCH = 200;

    private final KunciStore store;
    private final Brankas brankas;

    RotateKunci(KunciStore store, Brankas brankas) {
        this.store = store;
        this.brankas = brankas;
    }

    /** Works off everything that was asked for. */
    public void rotate() {
        while (next() && !Thread.currentThread().isInterrupted()) {
            continue;
        }
    }

    /** A stretch; where a row of it fails, its rows one by one, so that only that one is passed over. */
    private boolean next() {
        try {
            return QuarkusTransaction.requiringNew().call(this::stretch);
        } catch (RuntimeException oneOfThem) {
            boolean more = true;
            for (int i = 0; i < STRETCH && more; i++) {
                more = single();
            }
            return more;
        }
    }

    private boolean single() {
        AtomicReference<UUID> at = new AtomicReference<>();
        try {
            return QuarkusTransaction.requiringNew().call(() -> stretch(1, row -> at.set(row.pelamar())));
        } catch (RuntimeException failed) {
            if (at.get() == null) {
                throw failed;
            }
            LOG.errorf("the key of pelamar %s is passed over: %s", at.get(), failed.getMessage());
            QuarkusTransaction.requiringNew().run(() -> store.passOver(at.get(), brankas.sidik()));
            return true;
        }
    }

    /** One stretch in the transaction at hand; false when nothing was asked for or nothing is left to take. */
    public boolean stretch() {
        return stretch(STRETCH, row -> {});
    }

    private boolean stretch(int most, Consumer<Baris> seen) {
        String sidik = brankas.sidik();
        if (!store.wanted(sidik)) {
            return false;
        }
        List<Baris> taken = store.take(sidik, most);
        taken.forEach(seen);
        store.put(
                sidik,
                taken.stream()
                        .map(row -> new Baris(row.pelamar(), brankas.rewrap(row.nik(), row.pelamar())))
                        .toList());
        if (taken.isEmpty()) {
            store.finish(sidik);
        }
        return !taken.isEmpty();
    }
}
