package id.asn.applicant.sanggah.flow;

import id.asn.applicant.lamaran.BerkasLamaran;
import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.LamaranStatus;
import id.asn.applicant.sanggah.Sanggah;
import id.asn.applicant.verifikasi.BerkasVerifikasi;
import id.asn.applicant.verifikasi.JenisPengumuman;
import id.asn.applicant.verifikasi.PengumumanAdministrasi;
import id.asn.applicant.verifikasi.Rencana;
import id.asn.applicant.verifikasi.Verifikasi;
import id.asn.applicant.verifikasi.flow.AdmitPeserta;
import id.asn.applicant.verifikasi.flow.Announceable;
import id.asn.applicant.verifikasi.flow.OpenVerifikasi;
import id.asn.applicant.verifikasi.store.DaftarStore;
import id.asn.applicant.verifikasi.store.SerentakStore;
import id.asn.platform.identity.Actor;
import id.asn.platform.problem.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

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
    private final SerentakStore prepared;

    AnnouncePascaSanggah(
            PendingSanggah pending,
            OpenVerifikasi open,
            AdmitPeserta admit,
            DaftarStore lists,
            SerentakStore prepared) {
        this.pending = pending;
        this.open = open;
        this.admit = admit;
        this.lists = lists;
        this.prepared = prepared;
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
    public List<UUID> next(PengumumanAdministrasi due, int most, Collection<UUID> aside) {
        return pending.answered(due, most, aside);
    }

    @Override
    public void prepare(PengumumanAdministrasi due, List<UUID> lamaran, Actor actor, Instant now) {
        for (Sanggah sanggah : pending.answered(due, lamaran)) {
            BerkasVerifikasi file =
                    open.gather(sanggah.disanggah().lamaranId(), due.rencana().instansi());
            Lamaran it = prepared.copy(file.berkas().lamaran());
            if (pending.admits(sanggah, it)) {
                turn(due.id(), file.berkas(), file.kerja(), actor, now);
            }
            sanggah.announce(actor, now);
            boolean ms = it.status() == LamaranStatus.MS;
            due.listed(ms ? 1 : 0, ms ? 0 : 1);
            lists.add(due.id(), it);
        }
    }

    private void turn(UUID pengumuman, BerkasLamaran file, Verifikasi work, Actor actor, Instant now) {
        file.lamaran().admit(admit.number(file), actor, now);
        work.overturn(actor, now);
        admit.tell(pengumuman, file);
    }

    @Override
    public void reveal(PengumumanAdministrasi due, Actor actor, Instant now) {
        pending.reveal(due, actor, now);
    }
}
