package id.asn.applicant.dokumen.flow;

import id.asn.applicant.dokumen.CaraBaca;
import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.dokumen.KebijakanPindai;
import id.asn.applicant.dokumen.MasaTautan;
import id.asn.applicant.dokumen.Tautan;
import id.asn.applicant.dokumen.TautanDiberikan;
import id.asn.applicant.dokumen.store.TautanStore;
import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;

/** Gives out a one-time link to a document. */
@ApplicationScoped
public class LinkDokumen {
    private static final int BYTES = 32;

    private final KebijakanPindai scans;
    private final MasaTautan life;
    private final TautanStore links;
    private final DatabaseClock clock;
    private final SecureRandom random = new SecureRandom();

    LinkDokumen(KebijakanPindai scans, MasaTautan life, TautanStore links, DatabaseClock clock) {
        this.scans = scans;
        this.life = life;
        this.links = links;
        this.clock = clock;
    }

    /** Leave for whoever holds the code to read the document once, as the actor could; refused where the actor is. */
    public TautanDiberikan give(Dokumen document, Actor actor, CaraBaca cara) {
        if (cara.committee()) {
            scans.requireSafe(document);
        } else {
            scans.requireReadable(document);
        }
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        TautanDiberikan given = new TautanDiberikan(
                Base64.getUrlEncoder().withoutPadding().encodeToString(bits),
                clock.now().plus(life.lama()));
        links.add(
                given.kode(),
                new Tautan(
                        document.lamaranId(),
                        document.jenis(),
                        document.berkas().kunci(),
                        cara,
                        actor.person(),
                        actor.client(),
                        given.sampai()));
        return given;
    }
}
