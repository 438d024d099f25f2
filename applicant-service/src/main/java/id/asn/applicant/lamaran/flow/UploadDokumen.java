package id.asn.applicant.lamaran.flow;

import id.asn.applicant.dokumen.Berkas;
import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.dokumen.Gudang;
import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.dokumen.flow.SweepBerkas;
import id.asn.applicant.dokumen.store.TerimaBerkas;
import id.asn.platform.identity.Actor;
import id.asn.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.UUID;

/**
 * Takes an upload in. No transaction is open while the bytes arrive: a short one before looks whether they are
 * welcome, a short one after records them. The file is durable before it is recorded.
 */
@ApplicationScoped
public class UploadDokumen {
    private final WelcomeDokumen gate;
    private final TerimaBerkas receiver;
    private final RecordDokumen record;
    private final SweepBerkas sweeper;
    private final Gudang gudang;

    UploadDokumen(
            WelcomeDokumen gate, TerimaBerkas receiver, RecordDokumen record, SweepBerkas sweeper, Gudang gudang) {
        this.gate = gate;
        this.receiver = receiver;
        this.record = record;
        this.sweeper = sweeper;
        this.gudang = gudang;
    }

    /** The upload's target: whose lamaran, which kind, and whether it is only tried. */
    public record Target(UUID lamaran, JenisDokumen jenis, boolean ujiCoba) {}

    /**
     * Stores the content and records it as the document that counts; a dry run keeps nothing. Where the outcome of the
     * record is not known the file stays: the sweeper finds out later, and nothing recorded ever points to nothing.
     */
    public Dokumen upload(Target target, InputStream content, Actor actor) {
        WelcomeDokumen.Welcome welcome = gate.welcome(target, actor);
        Berkas received = receiver.receive(content, welcome.asked(), welcome.hari());
        try {
            RecordDokumen.Recorded result = record.record(target, welcome.asked(), received, actor);
            if (target.ujiCoba()) {
                gudang.discard(received.kunci());
            }
            result.superseded().map(Berkas::kunci).ifPresent(sweeper::discard);
            return result.dokumen();
        } catch (Refusal refused) {
            gudang.discard(received.kunci());
            throw refused;
        }
    }
}
