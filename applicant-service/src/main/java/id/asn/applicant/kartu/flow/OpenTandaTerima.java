package id.asn.applicant.kartu.flow;

import id.asn.applicant.kartu.BelumDiajukan;
import id.asn.applicant.lamaran.Pengajuan;
import id.asn.applicant.lamaran.store.LamaranStore;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Finds the receipt of a person's own lamaran again. */
@ApplicationScoped
public class OpenTandaTerima {
    private final LamaranStore store;

    OpenTandaTerima(LamaranStore store) {
        this.store = store;
    }

    /** What was submitted; refuses a draft. */
    public Pengajuan open(UUID lamaranId, Actor actor) {
        return store.own(lamaranId, actor.person()).pengajuan().orElseThrow(() -> new BelumDiajukan(lamaranId));
    }
}
