package id.asn.applicant.verifikasi.flow;

import id.asn.applicant.lamaran.BerkasLamaran;
import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.store.BerkasStore;
import id.asn.applicant.verifikasi.BarisAntrean;
import id.asn.applicant.verifikasi.Hasil;
import id.asn.applicant.verifikasi.JenisPengumuman;
import id.asn.applicant.verifikasi.PengumumanAdministrasi;
import id.asn.applicant.verifikasi.Putusan;
import id.asn.applicant.verifikasi.Rencana;
import id.asn.applicant.verifikasi.store.DaftarStore;
import id.asn.applicant.verifikasi.store.KesiapanStore;
import id.asn.applicant.verifikasi.store.SerentakStore;
import id.asn.platform.identity.Actor;
import id.asn.platform.problem.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Tells the verdicts: an MS is given its number and told to the neighbours, a TMS its reasons. */
@ApplicationScoped
public class AnnounceHasil implements Announceable {
    private final KesiapanStore readiness;
    private final BerkasStore files;
    private final AdmitPeserta admit;
    private final DaftarStore lists;
    private final SerentakStore prepared;

    AnnounceHasil(
            KesiapanStore readiness, BerkasStore files, AdmitPeserta admit, DaftarStore lists, SerentakStore prepared) {
        this.readiness = readiness;
        this.files = files;
        this.admit = admit;
        this.lists = lists;
        this.prepared = prepared;
    }

    @Override
    public JenisPengumuman jenis() {
        return JenisPengumuman.HASIL;
    }

    @Override
    public List<Finding> missing(Rencana rencana) {
        return readiness.missing(rencana);
    }

    @Override
    public List<UUID> next(PengumumanAdministrasi due, int most, Collection<UUID> aside) {
        return readiness.decided(due.rencana(), most, aside);
    }

    @Override
    public void prepare(PengumumanAdministrasi due, List<UUID> lamaran, Actor actor, Instant now) {
        for (BarisAntrean row : readiness.decided(due.rencana(), lamaran)) {
            Lamaran it = prepared.copy(row.lamaran());
            Hasil hasil = row.kerja().hasil().orElseThrow();
            boolean ms = hasil.putusan() == Putusan.MS;
            if (ms) {
                BerkasLamaran file = files.of(it);
                it.declareMs(admit.number(file), actor, now);
                admit.tell(due.id(), file);
            } else {
                it.declareTms(hasil.alasan(), actor, now);
            }
            row.kerja().announce(actor, now);
            due.listed(ms ? 1 : 0, ms ? 0 : 1);
            lists.add(due.id(), it);
        }
    }

    @Override
    public void reveal(PengumumanAdministrasi due, Actor actor, Instant now) {
        // the committee's work was closed while it was prepared: only the committee reads it
    }
}
