package id.asn.applicant.verifikasi.flow;

import id.asn.applicant.meterai.Meterai;
import id.asn.applicant.meterai.store.MeteraiStore;
import id.asn.applicant.verifikasi.store.VerifikasiStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Opens the stamps of a lamaran submitted to the agency. */
@ApplicationScoped
public class OpenMeterai {
    private final VerifikasiStore store;
    private final MeteraiStore stamps;

    OpenMeterai(VerifikasiStore store, MeteraiStore stamps) {
        this.store = store;
        this.stamps = stamps;
    }

    /** All of them, by kind of document. */
    public List<Meterai> open(UUID lamaranId, String instansi) {
        return stamps.ofLamaran(store.submitted(lamaranId, instansi).lamaranId());
    }
}
