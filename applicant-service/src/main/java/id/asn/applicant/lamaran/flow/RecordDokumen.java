package id.asn.applicant.lamaran.flow;

import id.asn.applicant.dokumen.Berkas;
import id.asn.applicant.dokumen.KebijakanPindai;
import id.asn.applicant.dokumen.KetentuanDokumen;
import id.asn.applicant.lamaran.store.UnggahanStore;
import id.asn.applicant.lamaran.store.UnggahanStore.Tercatat;
import id.asn.platform.identity.Actor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Records a received file as the document of a draft, in one short transaction. */
@ApplicationScoped
public class RecordDokumen {
    private final UnggahanStore store;
    private final KebijakanPindai scans;

    RecordDokumen(UnggahanStore store, KebijakanPindai scans) {
        this.store = store;
        this.scans = scans;
    }

    /** Records it, or finds out what recording it would come to; a dry run supersedes nothing. */
    public Tercatat record(UploadDokumen.Target target, KetentuanDokumen asked, Berkas received, Actor actor) {
        QuarkusTransaction.begin();
        Tercatat recorded = writeOrRollBack(target, asked, received, actor);
        if (target.ujiCoba()) {
            QuarkusTransaction.rollback();
            return new Tercatat(recorded.dokumen(), Optional.empty());
        }
        QuarkusTransaction.commit();
        return recorded;
    }

    private Tercatat writeOrRollBack(
            UploadDokumen.Target target, KetentuanDokumen asked, Berkas received, Actor actor) {
        try {
            // locked, so that a submission at the same time is before or after, never beside
            store.lockOwn(target.lamaran(), actor.person()).requireOpen(actor);
            return store.record(target.lamaran(), asked, received, scans.first(), actor);
        } catch (RuntimeException refused) {
            QuarkusTransaction.rollback();
            throw refused;
        }
    }
}
