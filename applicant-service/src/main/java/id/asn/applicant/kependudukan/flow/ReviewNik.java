package id.asn.applicant.kependudukan.flow;

import id.asn.applicant.kependudukan.PutusanPetugas;
import id.asn.applicant.kependudukan.Terperiksa;
import id.asn.applicant.kependudukan.store.TinjauanStore;
import id.asn.applicant.notifikasi.JenisPesan;
import id.asn.applicant.notifikasi.store.PesanStore;
import id.asn.applicant.pelamar.store.AntreanNik;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Keeps what an official found of a check, and tells its owner that the account shows it. */
@ApplicationScoped
public class ReviewNik {
    private final TinjauanStore store;
    private final AntreanNik checks;
    private final PesanStore messages;

    ReviewNik(TinjauanStore store, AntreanNik checks, PesanStore messages) {
        this.store = store;
        this.checks = checks;
        this.messages = messages;
    }

    /** The locked account with the decision; refuses one about a check that is not the present one, or not open. */
    public Terperiksa review(Terperiksa seen, PutusanPetugas it, Actor actor) {
        UUID id = seen.orang().id();
        it.about(seen.kini());
        store.append(id, it, actor);
        messages.tell(id, JenisPesan.DUKCAPIL_DITINJAU, Map.of());
        return new Terperiksa(seen.orang(), seen.nik(), checks.of(id).orElseThrow(), store.history(id));
    }
}
