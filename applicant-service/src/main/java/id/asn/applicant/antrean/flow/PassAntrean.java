package id.asn.applicant.antrean.flow;

import id.asn.applicant.antrean.Barisan;
import id.asn.applicant.antrean.BelumGiliran;
import id.asn.applicant.antrean.KeadaanGelombang;
import id.asn.applicant.antrean.KeadaanTiket;
import id.asn.applicant.antrean.Kegiatan;
import id.asn.applicant.antrean.Pemilik;
import id.asn.applicant.antrean.store.BarisanStore;
import id.asn.applicant.antrean.store.TiketStore;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Lets in whose turn it is, and everybody where no round stands before the act: what every guarded act asks first. */
@ApplicationScoped
public class PassAntrean {
    private final SeeBarisan see;
    private final BarisanStore lines;
    private final TiketStore tickets;

    PassAntrean(SeeBarisan see, BarisanStore lines, TiketStore tickets) {
        this.see = see;
        this.lines = lines;
        this.tickets = tickets;
    }

    /** Uses up the actor's ticket in the transaction of the act, so that an act that is refused leaves it good. */
    public void pass(Kegiatan act, Actor actor) {
        UUID holder = Pemilik.of(actor);
        lines.guarding(act, holder).ifPresent(line -> admit(line, holder));
    }

    /** The same for an act of a year: a round of another year does not hold it. */
    public void pass(Kegiatan act, int tahun, Actor actor) {
        UUID holder = Pemilik.of(actor);
        lines.guarding(act, holder)
                .filter(line -> line.gelombang().tahun() == tahun)
                .ifPresent(line -> admit(line, holder));
    }

    private void admit(Barisan found, UUID holder) {
        Barisan line = see.drawn(found, holder);
        boolean invited = line.giliran()
                .filter(turn -> turn.keadaan() == KeadaanTiket.DIPERSILAKAN)
                .isPresent();
        if (!invited && line.gelombang().keadaan(line.kini()) != KeadaanGelombang.DILEPAS) {
            throw new BelumGiliran(line);
        }
        tickets.finish(line.gelombang().id(), holder);
    }
}
