package id.asn.formation.katalog;

import id.asn.formation.katalog.store.KatalogVersi;
import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicLong;

/** Counts every connection that is taken for a request: without one, no statement is made. */
@Singleton
public class Sambungan implements AgroalPoolInterceptor {
    private final AtomicLong taken = new AtomicLong();

    @Override
    public void onConnectionAcquire(Connection connection) {
        if (!Thread.currentThread().getName().equals(KatalogVersi.THREAD)) {
            taken.incrementAndGet();
        }
    }

    public long taken() {
        return taken.get();
    }
}
