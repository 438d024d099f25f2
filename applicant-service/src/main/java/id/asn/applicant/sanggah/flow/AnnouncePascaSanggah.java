package id.asn.applicant.sanggah.flow;

import id.asn.applicant.lamaran.BerkasLamaran;
import id.asn.applicant.lamaran.LamaranStatus;
import id.asn.applicant.notifikasi.JenisPesan;
import id.asn.applicant.notifikasi.store.PesanStore;
import id.asn.applicant.sanggah.Sanggah;
import id.asn.applicant.verifikasi.JenisPengumuman;
import id.asn.applicant.verifikasi.PengumumanAdministrasi;
import id.asn.applicant.verifikasi.Rencana;
import id.asn.applicant.verifikasi.Verifikasi;
import id.asn.applicant.verifikasi.flow.AdmitPeserta;
import id.asn.applicant.verifikasi.flow.Announceable;
import id.asn.applicant.verifikasi.flow.OpenVerifikasi;
import id.asn.applicant.verifikasi.store.DaftarStore;
import id.asn.platform.identity.Actor;
import id.asn.platform.problem.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Tells what became of those who objected: an accepted one is MS from now on, with a number; a rejected one stays TMS, and so
 * does one in whose place another lamaran of the person stands.
 */
@ApplicationScoped
public class AnnouncePascaSanggah implements Announceable {
    private final PendingSanggah pending;
    private final OpenVerifikasi open;
    private final AdmitPeserta admit;
    private final DaftarStore lists;
    private final PesanStore messages;

    AnnouncePascaSanggah(
            PendingSanggah pending, OpenVerifikasi open, AdmitPeserta admit, DaftarStore lists, PesanStore messages) {
        this.pending = pending;
        this.open = open;
        this.admit = admit;
        this.lists = lists;
        this.messages = messages;
    }

    @Override
    public JenisPengumuman jenis() {
        return JenisPengumuman.PASCA_SANGGAH;
    }

    @Override
    public List<Finding> missing(Rencana rencana) {
        return pending.of(rencana);
    }

    @Override
    public int tell(PengumumanAdministrasi due, int most, Actor actor, Instant now) {
        Rencana set = due.rencana();
        List<Sanggah> answered = pending.answered(set, most);
        for (Sanggah sanggah : answered) {
            var file = open.gather(sanggah.disanggah().lamaranId(), set.instansi());
            if (pending.admits(sanggah, file.berkas().lamaran())) {
                turn(file.berkas(), file.kerja(), actor, now);
            }
            sanggah.announce(actor, now);
            boolean ms = file.berkas().lamaran().status() == LamaranStatus.MS;
            due.listed(ms ? 1 : 0, ms ? 0 : 1);
            lists.add(due.id(), file.berkas().lamaran());
            messages.tell(
                    sanggah.disanggah().pelamarId(),
                    JenisPesan.HASIL_ADMINISTRASI,
                    Map.of("nomor_pendaftaran", file.berkas().nomorPendaftaran()));
        }
        return answered.size();
    }

    private void turn(BerkasLamaran file, Verifikasi work, Actor actor, Instant now) {
        file.lamaran().admit(admit.number(file), actor, now);
        work.overturn(actor, now);
        admit.tell(file);
    }
}
