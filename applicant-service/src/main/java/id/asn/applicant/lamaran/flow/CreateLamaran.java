package id.asn.applicant.lamaran.flow;

import id.asn.applicant.formasi.Formasi;
import id.asn.applicant.lamaran.BatasDraf;
import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.LamaranSudahAda;
import id.asn.applicant.lamaran.Pilihan;
import id.asn.applicant.lamaran.store.LamaranStore;
import id.asn.applicant.pelamar.Pelamar;
import id.asn.applicant.pelamar.PelamarBelumTerdaftar;
import id.asn.applicant.pelamar.store.PelamarStore;
import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Opens a draft. */
@ApplicationScoped
public class CreateLamaran {
    private final LamaranStore store;
    private final PelamarStore people;
    private final OpenFormasi openFormasi;
    private final DatabaseClock clock;
    private final BatasDraf bound;

    CreateLamaran(
            LamaranStore store, PelamarStore people, OpenFormasi openFormasi, DatabaseClock clock, BatasDraf bound) {
        this.store = store;
        this.people = people;
        this.openFormasi = openFormasi;
        this.clock = clock;
        this.bound = bound;
    }

    /** The actor's draft on the formasi; one for each formasi, and not more of a year than anybody needs. */
    public Lamaran create(UUID formasiId, Actor actor) {
        Pelamar pelamar = people.lock(actor.person()).orElseThrow(PelamarBelumTerdaftar::new);
        Formasi formasi = openFormasi.open(formasiId);
        store.onFormasi(pelamar.id(), formasiId).ifPresent(there -> {
            throw new LamaranSudahAda(there.id());
        });
        bound.requireRoom(store.drafts(pelamar.id(), formasi.tahun()));
        Lamaran lamaran = new Lamaran(pelamar.id(), Pilihan.of(formasi), actor, clock.now());
        store.persist(lamaran);
        return lamaran;
    }
}
