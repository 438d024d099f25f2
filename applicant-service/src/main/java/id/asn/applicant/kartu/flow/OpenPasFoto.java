package id.asn.applicant.kartu.flow;

import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.dokumen.Gudang;
import id.asn.applicant.dokumen.StatusPindai;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads the photograph for a card; the table of documents keeps it small enough to be held in memory. */
@ApplicationScoped
public class OpenPasFoto {
    private final Gudang gudang;

    OpenPasFoto(Gudang gudang) {
        this.gudang = gudang;
    }

    /** Its bytes; empty when it is in quarantine or out of reach, for a card is worth more than its picture. */
    public Optional<byte[]> open(Dokumen photograph) {
        if (photograph.pemindaian().pindaiStatus() == StatusPindai.KARANTINA) {
            return Optional.empty();
        }
        try (InputStream content = gudang.open(photograph.berkas().kunci())) {
            return Optional.of(content.readAllBytes());
        } catch (IOException unreachable) {
            return Optional.empty();
        }
    }
}
