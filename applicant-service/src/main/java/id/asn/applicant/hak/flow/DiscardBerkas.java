package id.asn.applicant.hak.flow;

import id.asn.applicant.dokumen.store.BerkasFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;

/** Destroys the bytes of documents once it is certain that no row leads to them any more. */
@ApplicationScoped
public class DiscardBerkas {
    private final BerkasFolder folder;
    private final TransactionSynchronizationRegistry transaction;

    DiscardBerkas(BerkasFolder folder, TransactionSynchronizationRegistry transaction) {
        this.folder = folder;
        this.transaction = transaction;
    }

    /** Destroys them when the transaction at hand has committed; a dry run destroys nothing. */
    public void afterCommit(List<String> keys) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    keys.forEach(folder::discard);
                }
            }
        });
    }
}
