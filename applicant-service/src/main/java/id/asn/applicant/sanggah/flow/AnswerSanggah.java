package id.asn.applicant.sanggah.flow;

import id.asn.applicant.Peran;
import id.asn.applicant.akses.TujuanAkses;
import id.asn.applicant.akses.store.AksesStore;
import id.asn.applicant.notifikasi.JenisPesan;
import id.asn.applicant.notifikasi.store.PesanStore;
import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.applicant.sanggah.PenjawabPemutus;
import id.asn.applicant.sanggah.PutusanSanggah;
import id.asn.applicant.sanggah.Sanggah;
import id.asn.applicant.verifikasi.BerkasVerifikasi;
import id.asn.applicant.verifikasi.flow.OpenVerifikasi;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The committee's answer, by somebody who did not decide and did not apply. */
@ApplicationScoped
public class AnswerSanggah {
    private final OpenVerifikasi open;
    private final PesanStore messages;
    private final AksesStore looks;
    private final DatabaseClock clock;

    AnswerSanggah(OpenVerifikasi open, PesanStore messages, AksesStore looks, DatabaseClock clock) {
        this.open = open;
        this.messages = messages;
        this.looks = looks;
        this.clock = clock;
    }

    /** Answers the locked one; the look is kept whatever becomes of the answer. */
    public void answer(Sanggah sanggah, PutusanSanggah putusan, String keterangan, Actor actor) {
        BerkasVerifikasi file =
                open.gather(sanggah.disanggah().lamaranId(), sanggah.disanggah().instansi());
        looks.recordForGood(
                sanggah.disanggah().pelamarId(), TujuanAkses.MENJAWAB_SANGGAH, Peran.PANITIA.claim(), actor);
        if (file.kerja().decidedBy(actor.person()) || file.berkas().pelamar().is(actor)) {
            throw new PenjawabPemutus();
        }
        sanggah.answer(putusan, keterangan, actor, clock.now());
        messages.tell(
                sanggah.disanggah().pelamarId(),
                JenisPesan.SANGGAH_DIJAWAB,
                Map.of("nomor_pendaftaran", file.berkas().nomorPendaftaran()));
    }
}
