package id.asn.applicant.lamaran.flow;

import id.asn.applicant.dokumen.Berkas;
import id.asn.applicant.dokumen.Gudang;
import id.asn.applicant.dokumen.IsiDokumen;
import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.dokumen.store.TerimaBerkas;
import id.asn.applicant.lamaran.store.UnggahanStore.Tercatat;
import id.asn.platform.identity.Actor;
import id.asn.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Takes an upload in. No transaction is open while the bytes arrive: whether they are welcome is looked up before,
 * a short one after records them. The file is durable before it is recorded.
 */
@ApplicationScoped
public class UploadDokumen {
    private static final Logger LOG = Logger.getLogger(UploadDokumen.class);

    private final WelcomeDokumen gate;
    private final TerimaBerkas receiver;
    private final RecordDokumen record;
    private final Gudang gudang;

    UploadDokumen(WelcomeDokumen gate, TerimaBerkas receiver, RecordDokumen record, Gudang gudang) {
        this.gate = gate;
        this.receiver = receiver;
        this.record = record;
        this.gudang = gudang;
    }

    /** The upload's target: whose lamaran, which kind, and whether it is only tried. */
    public record Target(UUID lamaran, JenisDokumen jenis, boolean ujiCoba) {}

    /**
     * Stores the content and records it as the document that counts; a dry run keeps nothing. Where the outcome of the
     * record is not known the file stays: the sweeper finds out later, and nothing recorded ever points to nothing.
     */
    public IsiDokumen upload(Target target, InputStream content, Actor actor) {
        WelcomeDokumen.Welcome welcome = gate.welcome(target, actor);
        Berkas received = receiver.receive(content, welcome.asked(), welcome.hari());
        try {
            Tercatat result = record.record(target, welcome.asked(), received, actor);
            if (target.ujiCoba()) {
                throwAway(received.kunci());
            }
            result.superseded().ifPresent(this::throwAway);
            return result.dokumen();
        } catch (Refusal refused) {
            throwAway(received.kunci());
            throw refused;
        }
    }

    /** What the upload came to is known: that a file lies about a while longer is no reason to answer anything else. */
    private void throwAway(String unwanted) {
        try {
            gudang.discard(unwanted);
        } catch (UncheckedIOException later) {
            LOG.warnf("the sweeper will throw %s away: %s", unwanted, later.getMessage());
        }
    }
}
