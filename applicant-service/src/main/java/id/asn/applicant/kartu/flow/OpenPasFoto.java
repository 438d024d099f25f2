package id.asn.applicant.kartu.flow;

import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.dokumen.store.BerkasFolder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Reads the photograph for a card; the table of documents keeps it small enough to be held in memory. */
@ApplicationScoped
public class OpenPasFoto {
    private final BerkasFolder folder;

    OpenPasFoto(BerkasFolder folder) {
        this.folder = folder;
    }

    /** Its bytes. */
    public byte[] open(Dokumen photograph) {
        try {
            return Files.readAllBytes(folder.path(photograph.berkas().kunci()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
