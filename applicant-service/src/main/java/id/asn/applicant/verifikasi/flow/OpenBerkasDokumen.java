package id.asn.applicant.verifikasi.flow;

import id.asn.applicant.akses.TujuanAkses;
import id.asn.applicant.dokumen.BerkasTerbuka;
import id.asn.applicant.dokumen.CaraBaca;
import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.dokumen.TautanDiberikan;
import id.asn.applicant.dokumen.flow.LinkDokumen;
import id.asn.applicant.dokumen.flow.ReadDokumen;
import id.asn.platform.identity.Actor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Leads the committee to a document of a lamaran submitted to its agency. */
@ApplicationScoped
public class OpenBerkasDokumen {
    private final OpenVerifikasi open;
    private final ReadDokumen read;
    private final LinkDokumen link;

    OpenBerkasDokumen(OpenVerifikasi open, ReadDokumen read, LinkDokumen link) {
        this.open = open;
        this.read = read;
        this.link = link;
    }

    /** The document of this kind, opened; the storage is asked when the transaction is over. */
    public BerkasTerbuka open(UUID lamaranId, JenisDokumen jenis, String instansi, Actor actor) {
        Dokumen document = QuarkusTransaction.requiringNew()
                .call(() -> open.reach(lamaranId, instansi).berkas().dokumen(jenis));
        return read.read(document, actor, CaraBaca.PANITIA);
    }

    /** A one-time link to it; joins the present transaction. */
    public TautanDiberikan link(UUID lamaranId, JenisDokumen jenis, String instansi, Actor actor) {
        return link.give(
                open.open(lamaranId, instansi, TujuanAkses.MEMINTA_TAUTAN_DOKUMEN, actor)
                        .berkas()
                        .dokumen(jenis),
                actor,
                CaraBaca.TAUTAN_PANITIA);
    }
}
