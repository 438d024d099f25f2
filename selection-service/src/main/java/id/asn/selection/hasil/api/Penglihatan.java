package id.asn.selection.hasil.api;

import id.asn.platform.identity.Actor;
import id.asn.platform.identity.SignedIn;
import id.asn.platform.problem.NotHere;
import id.asn.selection.Peran;
import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.Tahap;
import id.asn.selection.hasil.store.HasilStore;
import id.asn.selection.hasil.store.HasilStore.Saringan;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** What of the results the present caller may see: an agency's committee only its own, and only what is announced. */
@RequestScoped
class Penglihatan {
    private final HasilStore results;
    private final SignedIn signedIn;

    Penglihatan(HasilStore results, SignedIn signedIn) {
        this.results = results;
        this.signedIn = signedIn;
    }

    Hasil one(UUID id) {
        return results.findByIdOptional(id).filter(this::visible).orElseThrow(() -> new NotHere("hasil", id));
    }

    Hasil announced(UUID id) {
        return results.findByIdOptional(id).filter(Hasil::isPublic).orElseThrow(() -> new NotHere("hasil", id));
    }

    /** The same where it is about PPPK, or where it is not; at the address of the other there is nothing of it. */
    static Hasil about(Hasil hasil, boolean pppk) {
        if (hasil.tahap().pppk() != pppk) {
            throw new NotHere("hasil", hasil.id());
        }
        return hasil;
    }

    Saringan narrow(String instansi, Integer tahun, Tahap tahap) {
        return national()
                ? new Saringan(instansi, tahun, tahap, false)
                : new Saringan(signedIn.instansi(), tahun, tahap, true);
    }

    Actor actor() {
        return signedIn.actor();
    }

    private boolean visible(Hasil hasil) {
        return national() || (hasil.isPublic() && hasil.instansi().equals(signedIn.instansi()));
    }

    private boolean national() {
        return actor().is(Peran.PANSELNAS.claim()) || actor().is(Peran.AUDITOR.claim());
    }
}
