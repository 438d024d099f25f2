package id.asn.applicant.verifikasi.flow;

import id.asn.applicant.akses.TujuanAkses;
import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.dokumen.store.BerkasFolder;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.UUID;

/** Leads the committee to a document of a lamaran submitted to its agency. */
@ApplicationScoped
public class OpenBerkasDokumen {
    private final OpenVerifikasi open;
    private final BerkasFolder folder;

    OpenBerkasDokumen(OpenVerifikasi open, BerkasFolder folder) {
        this.open = open;
        this.folder = folder;
    }

    /** A document and where its bytes are. */
    public record Opened(Dokumen dokumen, Path file) {}

    /** The document of this kind. */
    public Opened open(UUID lamaranId, JenisDokumen jenis, String instansi, Actor actor) {
        Dokumen document = open.open(lamaranId, instansi, TujuanAkses.MELIHAT_DOKUMEN, actor)
                .berkas()
                .dokumen(jenis);
        return new Opened(document, folder.path(document.berkas().kunci()));
    }
}
