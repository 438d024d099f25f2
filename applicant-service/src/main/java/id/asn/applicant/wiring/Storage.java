package id.asn.applicant.wiring;

import id.asn.applicant.dokumen.store.BerkasFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the storage of documents. */
@ApplicationScoped
public class Storage {

    /** The folder {@code asn.berkas}. */
    @Produces
    @Singleton
    BerkasFolder berkas(@ConfigProperty(name = "asn.berkas") String folder) {
        return new BerkasFolder(Path.of(folder).toAbsolutePath());
    }
}
