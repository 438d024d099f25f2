package id.asn.applicant.dokumen.flow;

import id.asn.applicant.dokumen.BerkasTerbuka;
import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.dokumen.Tautan;
import id.asn.applicant.dokumen.store.DokumenStore;
import id.asn.applicant.dokumen.store.TautanStore;
import id.asn.platform.identity.Actor;
import id.asn.platform.problem.NotHere;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Leads the holder of a one-time link to the file it was given for, once. */
@ApplicationScoped
public class FollowTautan {
    private final TautanStore links;
    private final DokumenStore documents;
    private final ReadDokumen read;

    FollowTautan(TautanStore links, DokumenStore documents, ReadDokumen read) {
        this.links = links;
        this.documents = documents;
        this.read = read;
    }

    /** The file; a link that is used, too old, unknown, or whose file was superseded leads nowhere. */
    public BerkasTerbuka follow(String code) {
        Tautan link = links.use(code).orElseThrow(FollowTautan::nowhere);
        Dokumen document = QuarkusTransaction.requiringNew()
                .call(() -> documents.ofKey(link.kunci()))
                .orElseThrow(FollowTautan::nowhere);
        return read.read(document, new Actor(link.oleh(), link.lewat(), Set.of(), null), link.cara());
    }

    /** The code is a secret as long as it lives: it is not said back. */
    private static NotHere nowhere() {
        return new NotHere("tautan", "-");
    }
}
