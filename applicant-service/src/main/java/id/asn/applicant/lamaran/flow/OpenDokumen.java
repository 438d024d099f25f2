package id.asn.applicant.lamaran.flow;

import id.asn.applicant.dokumen.BerkasTerbuka;
import id.asn.applicant.dokumen.CaraBaca;
import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.dokumen.TautanDiberikan;
import id.asn.applicant.dokumen.flow.LinkDokumen;
import id.asn.applicant.dokumen.flow.ReadDokumen;
import id.asn.applicant.lamaran.store.BerkasStore;
import id.asn.applicant.lamaran.store.LamaranStore;
import id.asn.platform.identity.Actor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Leads a person to a document of their own. */
@ApplicationScoped
public class OpenDokumen {
    private final LamaranStore store;
    private final BerkasStore files;
    private final ReadDokumen read;
    private final LinkDokumen link;

    OpenDokumen(LamaranStore store, BerkasStore files, ReadDokumen read, LinkDokumen link) {
        this.store = store;
        this.files = files;
        this.read = read;
        this.link = link;
    }

    /** The document of this kind in the actor's lamaran, opened. */
    public BerkasTerbuka open(UUID lamaranId, JenisDokumen jenis, Actor actor) {
        Dokumen document = QuarkusTransaction.requiringNew().call(() -> own(lamaranId, jenis, actor));
        return read.read(document, actor, CaraBaca.PEMILIK);
    }

    /** A one-time link to it; joins the present transaction. */
    public TautanDiberikan link(UUID lamaranId, JenisDokumen jenis, Actor actor) {
        return link.give(own(lamaranId, jenis, actor), actor, CaraBaca.TAUTAN_PEMILIK);
    }

    private Dokumen own(UUID lamaranId, JenisDokumen jenis, Actor actor) {
        return files.of(store.own(lamaranId, actor.person())).dokumen(jenis);
    }
}
