package id.asn.applicant.verifikasi.flow;

import id.asn.applicant.lamaran.BerkasLamaran;
import id.asn.applicant.lamaran.store.BerkasStore;
import id.asn.applicant.verifikasi.store.VerifikasiStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Opens a submitted lamaran with all that the committee needs to decide. */
@ApplicationScoped
public class OpenVerifikasi {
    private final VerifikasiStore store;
    private final BerkasStore files;

    OpenVerifikasi(VerifikasiStore store, BerkasStore files) {
        this.store = store;
        this.files = files;
    }

    /** The file of a lamaran submitted to the agency. */
    public BerkasLamaran open(UUID lamaranId, String instansi) {
        return files.of(store.submitted(lamaranId, instansi));
    }
}
