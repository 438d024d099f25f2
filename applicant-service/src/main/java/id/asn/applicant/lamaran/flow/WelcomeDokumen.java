package id.asn.applicant.lamaran.flow;

import id.asn.applicant.dokumen.BatasInstansi;
import id.asn.applicant.dokumen.KetentuanDokumen;
import id.asn.applicant.lamaran.BatasDraf;
import id.asn.applicant.lamaran.SasaranUnggah;
import id.asn.applicant.lamaran.store.UnggahanStore;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Looks whether an upload is welcome before any of its bytes is read. */
@ApplicationScoped
public class WelcomeDokumen {
    private final UnggahanStore store;
    private final BatasInstansi limits;
    private final BatasDraf bound;

    WelcomeDokumen(UnggahanStore store, BatasInstansi limits, BatasDraf bound) {
        this.store = store;
        this.limits = limits;
        this.bound = bound;
    }

    /**
     * What is asked of the file.
     *
     * @param hari the day (UTC) under which it is stored
     */
    public record Welcome(KetentuanDokumen asked, LocalDate hari) {}

    /** Welcomes a file for the actor's draft. */
    public Welcome welcome(UploadDokumen.Target target, Actor actor) {
        SasaranUnggah draft = store.own(target.lamaran(), actor.person());
        draft.requireOpen(actor);
        bound.requireRoom(draft);
        return new Welcome(
                limits.asked(draft.tahun(), target.jenis(), draft.instansi()),
                draft.pada().atOffset(ZoneOffset.UTC).toLocalDate());
    }
}
