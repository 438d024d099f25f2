package id.asn.applicant.lamaran.flow;

import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.store.BerkasStore;
import id.asn.applicant.lamaran.store.LamaranStore;
import id.asn.applicant.meterai.JenisMeterai;
import id.asn.applicant.meterai.Meterai;
import id.asn.applicant.meterai.PemeriksaanMeterai;
import id.asn.applicant.meterai.store.MeteraiStore;
import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.platform.identity.Actor;
import id.asn.platform.problem.NotHere;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A person says which stamp a document of their draft bears. */
@ApplicationScoped
public class DeclareMeterai {
    private final LamaranStore store;
    private final BerkasStore files;
    private final MeteraiStore stamps;
    private final PemeriksaanMeterai checks;
    private final DatabaseClock clock;

    DeclareMeterai(
            LamaranStore store,
            BerkasStore files,
            MeteraiStore stamps,
            PemeriksaanMeterai checks,
            DatabaseClock clock) {
        this.store = store;
        this.files = files;
        this.stamps = stamps;
        this.checks = checks;
        this.clock = clock;
    }

    /** Declares it, on the file that is there now; the lamaran is locked against its submission meanwhile. */
    public Meterai declare(UUID lamaranId, JenisDokumen jenis, JenisMeterai kind, String nomorSeri, Actor actor) {
        Lamaran lamaran = store.lockOwn(lamaranId, actor.person());
        lamaran.noteUpload(actor, clock.now());
        Dokumen document = files.of(lamaran).dokumen(jenis);
        stamps.declare(document, kind, nomorSeri, checks.first(kind));
        return stamp(lamaranId, jenis);
    }

    /** The stamp declared on the person's document. */
    public Meterai own(UUID lamaranId, JenisDokumen jenis, Actor actor) {
        return stamp(store.own(lamaranId, actor.person()).id(), jenis);
    }

    private Meterai stamp(UUID lamaranId, JenisDokumen jenis) {
        return stamps.ofLamaran(lamaranId).stream()
                .filter(it -> it.jenisDokumen() == jenis)
                .findFirst()
                .orElseThrow(() -> new NotHere("meterai", jenis));
    }
}
