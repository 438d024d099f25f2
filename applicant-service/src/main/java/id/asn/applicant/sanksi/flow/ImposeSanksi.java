package id.asn.applicant.sanksi.flow;

import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.pelamar.Nik;
import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.applicant.sanksi.Dasar;
import id.asn.applicant.sanksi.Mundur;
import id.asn.applicant.sanksi.Sanksi;
import id.asn.applicant.sanksi.SanksiSudahAda;
import id.asn.applicant.sanksi.store.SanksiStore;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Imposes a sanction, and takes one back. */
@ApplicationScoped
public class ImposeSanksi {
    private final SanksiStore store;
    private final ReadSanksi read;
    private final Brankas brankas;
    private final DatabaseClock clock;

    ImposeSanksi(SanksiStore store, ReadSanksi read, Brankas brankas, DatabaseClock clock) {
        this.store = store;
        this.read = read;
        this.brankas = brankas;
        this.clock = clock;
    }

    /** The new sanction; one for each person and year. */
    public Sanksi impose(Nik nik, Mundur mundur, Dasar dasar, Actor actor) {
        Sanksi sanksi = new Sanksi(nik, mundur, brankas);
        read.moving(store.people(nik), actor);
        store.binding(nik, mundur.tahun()).ifPresent(there -> {
            throw new SanksiSudahAda(there.id());
        });
        sanksi.impose(dasar, actor, clock.now());
        store.persistAndFlush(sanksi);
        return sanksi;
    }

    /** The same sanction, locked and revoked. */
    public Sanksi revoke(UUID id, Dasar dasar, Actor actor) {
        Sanksi sanksi = store.lock(id);
        read.moving(store.people(List.of(sanksi)), actor);
        sanksi.revoke(dasar, actor, clock.now());
        store.flush();
        return sanksi;
    }
}
