package id.asn.applicant.sanggah.flow;

import id.asn.applicant.Peran;
import id.asn.applicant.akses.TujuanAkses;
import id.asn.applicant.akses.store.AksesStore;
import id.asn.applicant.lamaran.flow.Objections;
import id.asn.applicant.lamaran.store.LamaranStore;
import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.applicant.sanggah.Sanggah;
import id.asn.applicant.sanggah.SanggahStatus;
import id.asn.applicant.sanggah.store.SanggahStore;
import id.asn.platform.identity.Actor;
import id.asn.platform.problem.NotHere;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds objections for those whom they concern. */
@ApplicationScoped
public class FindSanggah implements Objections {
    private final LamaranStore lamaran;
    private final SanggahStore store;
    private final AksesStore looks;
    private final DatabaseClock clock;

    FindSanggah(LamaranStore lamaran, SanggahStore store, AksesStore looks, DatabaseClock clock) {
        this.lamaran = lamaran;
        this.store = store;
        this.looks = looks;
        this.clock = clock;
    }

    /** The one on the person's own lamaran. */
    public Sanggah own(UUID lamaranId, String akun) {
        return store.onLamaran(lamaran.own(lamaranId, akun).id()).orElseThrow(() -> new NotHere("sanggah", lamaranId));
    }

    /** One to the actor's agency; the person can read that it was opened. */
    public Sanggah to(UUID id, String instansi, Actor actor) {
        Sanggah found = store.to(id, instansi);
        Peran role = Peran.PANITIA.heldBy(actor) ? Peran.PANITIA : Peran.BKPSDM;
        looks.record(found.disanggah().pelamarId(), TujuanAkses.MELIHAT_SANGGAH, role.claim(), actor);
        return found;
    }

    @Override
    public Optional<UUID> open(UUID pelamar, int tahun) {
        return store.ofPerson(pelamar, tahun)
                .filter(it -> it.status() != SanggahStatus.DIUMUMKAN)
                .map(it -> it.disanggah().lamaranId());
    }

    /** Those to the agency, in this status or only the overdue ones. */
    public List<Sanggah> to(String instansi, SanggahStatus status, boolean overdue, long after, int fetch) {
        return overdue
                ? store.overdue(instansi, clock.now(), after, fetch)
                : store.queue(instansi, status, after, fetch);
    }

    /** This very instant, by which lateness is told. */
    public Instant now() {
        return clock.now();
    }
}
