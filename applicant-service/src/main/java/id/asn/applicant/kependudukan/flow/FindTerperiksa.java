package id.asn.applicant.kependudukan.flow;

import id.asn.applicant.akses.TujuanAkses;
import id.asn.applicant.akses.store.AksesStore;
import id.asn.applicant.kependudukan.Terperiksa;
import id.asn.applicant.kependudukan.store.TinjauanStore;
import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.pelamar.Pelamar;
import id.asn.applicant.pelamar.PemeriksaanNik;
import id.asn.applicant.pelamar.store.AntreanNik;
import id.asn.applicant.pelamar.store.PelamarStore;
import id.asn.platform.identity.Actor;
import id.asn.platform.problem.NotHere;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Opens an account that the civil registry has not confirmed at least once; whose that is can read who opened it. Any other
 * account is none of Panselnas' business here, and is not found.
 */
@ApplicationScoped
public class FindTerperiksa {
    private static final String PANSELNAS = "panselnas";

    private final PelamarStore people;
    private final AntreanNik checks;
    private final TinjauanStore store;
    private final AksesStore looks;
    private final Brankas brankas;

    FindTerperiksa(PelamarStore people, AntreanNik checks, TinjauanStore store, AksesStore looks, Brankas brankas) {
        this.people = people;
        this.checks = checks;
        this.store = store;
        this.looks = looks;
        this.brankas = brankas;
    }

    /** To be read. */
    public Terperiksa read(UUID id, Actor actor) {
        Terperiksa found = found(id, people.findByIdOptional(id).filter(it -> !it.terhapus()));
        looks.record(id, TujuanAkses.MELIHAT_PEMERIKSAAN_NIK, PANSELNAS, actor);
        return found;
    }

    /** To be decided on: locked, so that no correction comes between; the look is kept whatever becomes of the decision. */
    public Terperiksa lock(UUID id, Actor actor) {
        Terperiksa found = found(id, people.lock(id));
        looks.recordForGood(id, TujuanAkses.MENINJAU_NIK, PANSELNAS, actor);
        return found;
    }

    private Terperiksa found(UUID id, Optional<Pelamar> person) {
        Pelamar known = person.orElseThrow(() -> absent(id));
        List<PemeriksaanNik> history = store.history(id);
        if (history.stream().noneMatch(PemeriksaanNik::perluDilihat)) {
            throw absent(id);
        }
        return new Terperiksa(known, known.nik(brankas), checks.of(id).orElseThrow(() -> absent(id)), history);
    }

    private static NotHere absent(UUID id) {
        return new NotHere("pemeriksaan NIK", id);
    }
}
