package id.asn.applicant.lamaran.flow;

import id.asn.applicant.dokumen.Berkas;
import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.dokumen.KebijakanPindai;
import id.asn.applicant.dokumen.KetentuanDokumen;
import id.asn.applicant.dokumen.store.BuanganStore;
import id.asn.applicant.dokumen.store.DokumenStore;
import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.store.LamaranStore;
import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.platform.identity.Actor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Records a received file as the document of a draft, in one short transaction. */
@ApplicationScoped
public class RecordDokumen {
    private final LamaranStore store;
    private final DokumenStore documents;
    private final BuanganStore discarded;
    private final KebijakanPindai scans;
    private final DatabaseClock clock;

    RecordDokumen(
            LamaranStore store,
            DokumenStore documents,
            BuanganStore discarded,
            KebijakanPindai scans,
            DatabaseClock clock) {
        this.store = store;
        this.documents = documents;
        this.discarded = discarded;
        this.scans = scans;
        this.clock = clock;
    }

    /**
     * What was recorded.
     *
     * @param superseded the former file, which nothing points to any more; none after a dry run
     */
    public record Recorded(Dokumen dokumen, Optional<Berkas> superseded) {}

    /** Records it; the lamaran is locked, so that a submission at the same time is before or after, never beside. */
    public Recorded record(UploadDokumen.Target target, KetentuanDokumen asked, Berkas received, Actor actor) {
        QuarkusTransaction.begin();
        Recorded recorded = writeOrRollBack(target, asked, received, actor);
        if (target.ujiCoba()) {
            QuarkusTransaction.rollback();
            return new Recorded(recorded.dokumen(), Optional.empty());
        }
        QuarkusTransaction.commit();
        return recorded;
    }

    private Recorded writeOrRollBack(
            UploadDokumen.Target target, KetentuanDokumen asked, Berkas received, Actor actor) {
        try {
            return write(target, asked, received, actor);
        } catch (RuntimeException refused) {
            QuarkusTransaction.rollback();
            throw refused;
        }
    }

    private Recorded write(UploadDokumen.Target target, KetentuanDokumen asked, Berkas received, Actor actor) {
        Lamaran lamaran = store.lockOwn(target.lamaran(), actor.person());
        // who waited for the lock has found the account as it was before: it may have been erased since
        store.own(target.lamaran(), actor.person());
        Instant now = clock.now();
        lamaran.noteUpload(actor, now);
        Optional<Dokumen> there = documents.ofKind(lamaran.id(), asked.jenis());
        Optional<Berkas> former = there.map(document -> document.replace(received, scans.first(), now));
        Dokumen current = there.orElseGet(() -> new Dokumen(lamaran.id(), asked, received, scans.first(), now));
        documents.persist(current);
        documents.flush();
        former.map(Berkas::kunci).ifPresent(discarded::add);
        return new Recorded(current, former);
    }
}
