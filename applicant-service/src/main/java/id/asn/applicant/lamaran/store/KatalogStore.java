package id.asn.applicant.lamaran.store;

import id.asn.applicant.lamaran.syarat.Katalog;
import id.asn.applicant.lamaran.syarat.SusunKatalog;
import id.asn.applicant.lamaran.syarat.SusunKatalog.Baris;
import id.asn.applicant.lamaran.syarat.SyaratLamaran;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The columns of the catalogue in this process's memory, of the years that have rules. Before each use it is asked what was
 * written since, by whichever process: an index tells it in a fraction of a millisecond.
 */
@ApplicationScoped
public class KatalogStore {
    private static final String EVERYTHING = "0";

    private final AgroalDataSource database;
    private SusunKatalog builder = new SusunKatalog();
    private Katalog katalog = Katalog.KOSONG;
    private String mark = EVERYTHING;

    KatalogStore(AgroalDataSource database) {
        this.database = database;
    }

    /** The catalogue as it stands in the database now. */
    public synchronized Katalog now() {
        if (builder.overgrown(katalog)) {
            builder = new SusunKatalog();
            katalog = Katalog.KOSONG;
            mark = EVERYTHING;
        }
        try (Connection connection = database.getConnection()) {
            BacaKatalog reader = new BacaKatalog(connection);
            String next = reader.mark();
            List<Baris> changed = reader.since(mark, SyaratLamaran.years());
            if (!changed.isEmpty()) {
                katalog = builder.with(katalog, changed);
            }
            mark = next;
            return katalog;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
