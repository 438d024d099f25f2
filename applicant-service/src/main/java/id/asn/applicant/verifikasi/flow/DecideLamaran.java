package id.asn.applicant.verifikasi.flow;

import id.asn.applicant.Peran;
import id.asn.applicant.akses.TujuanAkses;
import id.asn.applicant.akses.store.AksesStore;
import id.asn.applicant.lamaran.Alasan;
import id.asn.applicant.lamaran.AlasanTidakSesuai;
import id.asn.applicant.lamaran.BerkasLamaran;
import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.store.BerkasStore;
import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.applicant.verifikasi.NomorPeserta;
import id.asn.applicant.verifikasi.PelamarMemenuhiSyarat;
import id.asn.applicant.verifikasi.Putusan;
import id.asn.applicant.verifikasi.VerifikatorAdalahPelamar;
import id.asn.applicant.verifikasi.store.SerialPeserta;
import id.asn.platform.feed.Outbox;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The committee's decision: MS gives the participant a number and announces them in the same transaction. */
@ApplicationScoped
public class DecideLamaran {
    private final BerkasStore files;
    private final SerialPeserta serials;
    private final DatabaseClock clock;
    private final Outbox outbox;
    private final AksesStore looks;

    DecideLamaran(BerkasStore files, SerialPeserta serials, DatabaseClock clock, Outbox outbox, AksesStore looks) {
        this.files = files;
        this.serials = serials;
        this.clock = clock;
        this.outbox = outbox;
        this.looks = looks;
    }

    /** Decides on the locked lamaran; answers its file as it stands then. */
    public BerkasLamaran decide(Lamaran lamaran, Putusan putusan, List<Alasan> reasons, Actor actor) {
        BerkasLamaran file = files.of(lamaran);
        looks.recordForGood(lamaran.pelamarId(), TujuanAkses.MEMUTUS_LAMARAN, Peran.PANITIA, actor);
        if (file.pelamar().is(actor)) {
            throw new VerifikatorAdalahPelamar();
        }
        if (putusan == Putusan.TMS) {
            lamaran.declareTms(reasons, actor, clock.now());
        } else if (reasons.isEmpty()) {
            declareMs(file, actor);
        } else {
            throw new AlasanTidakSesuai(putusan.name(), reasons.size());
        }
        return file;
    }

    private void declareMs(BerkasLamaran file, Actor actor) {
        Lamaran lamaran = file.lamaran();
        NomorPeserta number = NomorPeserta.of(file.formasi(), file.pelamar(), serials.next(lamaran.pilihan()));
        lamaran.declareMs(number.angka(), actor, clock.now());
        outbox.append(PelamarMemenuhiSyarat.TYPE, number.angka(), PelamarMemenuhiSyarat.of(file, number));
    }
}
