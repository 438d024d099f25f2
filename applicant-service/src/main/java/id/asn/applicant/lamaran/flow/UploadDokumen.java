package id.asn.applicant.lamaran.flow;

import id.asn.applicant.dokumen.Berkas;
import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.dokumen.KetentuanDokumen;
import id.asn.applicant.dokumen.TabelDokumen;
import id.asn.applicant.dokumen.store.BerkasFolder;
import id.asn.applicant.lamaran.TindakanLamaran;
import id.asn.applicant.lamaran.store.LamaranStore;
import id.asn.platform.identity.Actor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.UUID;

/**
 * Takes in a document of a draft. No transaction is open while the bytes arrive: a short one before looks whether they are
 * welcome, a short one after records them.
 */
@ApplicationScoped
public class UploadDokumen {
    private final LamaranStore store;
    private final BerkasFolder folder;
    private final RecordDokumen record;

    UploadDokumen(LamaranStore store, BerkasFolder folder, RecordDokumen record) {
        this.store = store;
        this.folder = folder;
        this.record = record;
    }

    /** The upload's target: whose lamaran, which kind, and whether it is only tried. */
    public record Target(UUID lamaran, JenisDokumen jenis, boolean ujiCoba) {}

    /** Stores the content and records it as the document that counts; a dry run keeps nothing. */
    public Dokumen upload(Target target, InputStream content, Actor actor) {
        KetentuanDokumen asked = QuarkusTransaction.requiringNew().call(() -> welcome(target, actor));
        Berkas received = folder.receive(content, asked);
        try {
            RecordDokumen.Recorded recorded = record.record(target, asked, received, actor);
            recorded.superseded().map(Berkas::kunci).ifPresent(folder::discard);
            return recorded.dokumen();
        } catch (RuntimeException notRecorded) {
            folder.discard(received.kunci());
            throw notRecorded;
        }
    }

    private KetentuanDokumen welcome(Target target, Actor actor) {
        var lamaran = store.own(target.lamaran(), actor.person());
        TindakanLamaran.UBAH.from(lamaran.status(), actor);
        return TabelDokumen.of(lamaran.pilihan().tahun()).of(target.jenis());
    }
}
