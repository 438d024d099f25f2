package id.asn.applicant.lamaran.flow;

import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.dokumen.store.BerkasFolder;
import id.asn.applicant.lamaran.store.BerkasStore;
import id.asn.applicant.lamaran.store.LamaranStore;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.UUID;

/** Leads a person to a document of their own. */
@ApplicationScoped
public class OpenDokumen {
    private final LamaranStore store;
    private final BerkasStore files;
    private final BerkasFolder folder;

    OpenDokumen(LamaranStore store, BerkasStore files, BerkasFolder folder) {
        this.store = store;
        this.files = files;
        this.folder = folder;
    }

    /** A document and where its bytes are. */
    public record Opened(Dokumen dokumen, Path file) {}

    /** The document of this kind in the actor's lamaran. */
    public Opened open(UUID lamaranId, JenisDokumen jenis, Actor actor) {
        Dokumen document = files.of(store.own(lamaranId, actor.person())).dokumen(jenis);
        return new Opened(document, folder.path(document.berkas().kunci()));
    }
}
