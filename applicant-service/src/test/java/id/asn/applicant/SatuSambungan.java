package id.asn.applicant;

import io.agroal.api.AgroalDataSource;
import java.util.function.Supplier;

/** A pool with a single connection, for as long as the work lasts: who holds one and asks for another never gets it. */
public final class SatuSambungan {
    private SatuSambungan() {}

    /** Does the work with it. */
    public static <T> T with(AgroalDataSource database, Supplier<T> work) {
        var pool = database.getConfiguration().connectionPoolConfiguration();
        int before = pool.maxSize();
        pool.setMaxSize(1);
        database.flush(AgroalDataSource.FlushMode.GRACEFUL);
        try {
            return work.get();
        } finally {
            pool.setMaxSize(before);
        }
    }
}
