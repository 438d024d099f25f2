package id.asn.applicant.lamaran.flow;

import id.asn.applicant.dokumen.BatasInstansi;
import id.asn.applicant.dokumen.KetentuanDokumen;
import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.TindakanLamaran;
import id.asn.applicant.lamaran.store.LamaranStore;
import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.platform.identity.Actor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Looks whether an upload is welcome before any of its bytes is read. */
@ApplicationScoped
public class WelcomeDokumen {
    private final LamaranStore store;
    private final BatasInstansi limits;
    private final DatabaseClock clock;

    WelcomeDokumen(LamaranStore store, BatasInstansi limits, DatabaseClock clock) {
        this.store = store;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * What is asked of the file.
     *
     * @param hari the day (UTC) under which it is stored
     */
    public record Welcome(KetentuanDokumen asked, LocalDate hari) {}

    /** Welcomes a file for the actor's draft, in one short transaction. */
    public Welcome welcome(UploadDokumen.Target target, Actor actor) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Lamaran lamaran = store.own(target.lamaran(), actor.person());
            TindakanLamaran.UBAH.from(lamaran.status(), actor);
            return new Welcome(
                    limits.asked(
                            lamaran.pilihan().tahun(),
                            target.jenis(),
                            lamaran.pilihan().instansi()),
                    clock.now().atOffset(ZoneOffset.UTC).toLocalDate());
        });
    }
}
