package id.asn.applicant.pelamar.flow;

import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.pelamar.store.KunciStore;
import id.asn.applicant.pelamar.store.KunciStore.Baris;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Wraps the keys of all people under the present secret, a stretch at a time, each in a transaction of its own: people are
 * read and written all the while, any number of instances share the work, and one that dies leaves its stretch as it was.
 */
@ApplicationScoped
public class RotateKunci {
    private static final int STRETCH = 200;

    private final KunciStore store;
    private final Brankas brankas;

    RotateKunci(KunciStore store, Brankas brankas) {
        this.store = store;
        this.brankas = brankas;
    }

    /** Works off everything that was asked for. */
    public void rotate() {
        while (QuarkusTransaction.requiringNew().call(this::stretch)) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }

    /** One stretch in the transaction at hand; false when nothing was asked for or nothing is left to take. */
    public boolean stretch() {
        String sidik = brankas.sidik();
        if (!store.wanted(sidik)) {
            return false;
        }
        List<Baris> taken = store.take(sidik, STRETCH);
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
