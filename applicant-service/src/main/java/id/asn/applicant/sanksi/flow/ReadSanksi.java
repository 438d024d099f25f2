package id.asn.applicant.sanksi.flow;

import id.asn.applicant.akses.TujuanAkses;
import id.asn.applicant.akses.store.AksesStore;
import id.asn.applicant.sanksi.Sanksi;
import id.asn.applicant.sanksi.store.SanksiStore;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads sanctions for Panselnas and auditors; whose they are, when the person has an account, can read that. */
@ApplicationScoped
public class ReadSanksi {
    private static final String PANSELNAS = "panselnas";
    private static final String AUDITOR = "auditor";

    private final SanksiStore store;
    private final AksesStore looks;

    ReadSanksi(SanksiStore store, AksesStore looks) {
        this.store = store;
        this.looks = looks;
    }

    /** In order of entry, after the key. */
    public List<Sanksi> all(long after, int fetch, Actor actor) {
        List<Sanksi> found = store.all(after, fetch);
        looked(found, actor);
        return found;
    }

    /** The one with this key. */
    public Sanksi one(UUID id, Actor actor) {
        Sanksi found = store.one(id);
        looked(List.of(found), actor);
        return found;
    }

    private void looked(List<Sanksi> found, Actor actor) {
        String role = actor.is(PANSELNAS) ? PANSELNAS : AUDITOR;
        store.people(found).forEach(person -> looks.record(person, TujuanAkses.MELIHAT_SANKSI, role, actor));
    }

    /** The same for a move, kept whatever becomes of it. */
    void moving(List<UUID> people, Actor actor) {
        people.forEach(person -> looks.recordForGood(person, TujuanAkses.MENETAPKAN_SANKSI, PANSELNAS, actor));
    }
}
