package id.asn.applicant.verifikasi.flow;

import id.asn.applicant.lamaran.BerkasLamaran;
import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.store.BerkasStore;
import id.asn.applicant.notifikasi.JenisPesan;
import id.asn.applicant.notifikasi.store.PesanStore;
import id.asn.applicant.verifikasi.BarisAntrean;
import id.asn.applicant.verifikasi.Hasil;
import id.asn.applicant.verifikasi.JenisPengumuman;
import id.asn.applicant.verifikasi.PengumumanAdministrasi;
import id.asn.applicant.verifikasi.Putusan;
import id.asn.applicant.verifikasi.Rencana;
import id.asn.applicant.verifikasi.store.DaftarStore;
import id.asn.applicant.verifikasi.store.KesiapanStore;
import id.asn.platform.identity.Actor;
import id.asn.platform.problem.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Tells the verdicts: an MS is given its number and told to the neighbours, a TMS its reasons. */
@ApplicationScoped
public class AnnounceHasil implements Announceable {
    private final KesiapanStore readiness;
    private final BerkasStore files;
    private final AdmitPeserta admit;
    private final DaftarStore lists;
    private final PesanStore messages;

    AnnounceHasil(
            KesiapanStore readiness, BerkasStore files, AdmitPeserta admit, DaftarStore lists, PesanStore messages) {
        this.readiness = readiness;
        this.files = files;
        this.admit = admit;
        this.lists = lists;
        this.messages = messages;
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
    public int tell(PengumumanAdministrasi due, int most, Actor actor, Instant now) {
        List<BarisAntrean> decided = readiness.decided(due.rencana(), most);
        for (BarisAntrean row : decided) {
            Lamaran lamaran = row.lamaran();
            Hasil hasil = row.kerja().hasil().orElseThrow();
            boolean ms = hasil.putusan() == Putusan.MS;
            if (ms) {
                BerkasLamaran file = files.of(lamaran);
                lamaran.declareMs(admit.number(file), actor, now);
                admit.tell(file);
            } else {
                lamaran.declareTms(hasil.alasan(), actor, now);
            }
            row.kerja().announce(actor, now);
            due.listed(ms ? 1 : 0, ms ? 0 : 1);
            lists.add(due.id(), lamaran);
            messages.tell(lamaran.pelamarId(), JenisPesan.HASIL_ADMINISTRASI, number(lamaran));
        }
        return decided.size();
    }

    private static Map<String, String> number(Lamaran it) {
        return Map.of("nomor_pendaftaran", it.pengajuan().orElseThrow().nomorPendaftaran());
    }
}
