package id.asn.applicant.lamaran.flow;

import id.asn.applicant.antrean.Kegiatan;
import id.asn.applicant.antrean.flow.PassAntrean;
import id.asn.applicant.lamaran.Kelayakan;
import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.Pengajuan;
import id.asn.applicant.lamaran.TidakMemenuhiSyarat;
import id.asn.applicant.lamaran.TindakanLamaran;
import id.asn.applicant.lamaran.store.LamaranStore;
import id.asn.applicant.notifikasi.JenisPesan;
import id.asn.applicant.notifikasi.store.PesanStore;
import id.asn.applicant.periode.Wib;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Hands in a lamaran: every rule is judged at the instant that the receipt will show. */
@ApplicationScoped
public class SubmitLamaran {
    private final PassAntrean admission;
    private final AssessLamaran assess;
    private final LamaranStore store;
    private final PesanStore messages;

    SubmitLamaran(PassAntrean admission, AssessLamaran assess, LamaranStore store, PesanStore messages) {
        this.admission = admission;
        this.assess = assess;
        this.store = store;
        this.messages = messages;
    }

    /** Submits the actor's lamaran, which is locked as the actor's account is; refuses with all unmet rules at once. */
    public Pengajuan submit(Lamaran lamaran, Actor actor) {
        TindakanLamaran.AJUKAN.from(lamaran.status(), actor);
        admission.pass(Kegiatan.PENGAJUAN, lamaran.pilihan().tahun(), actor);
        Kelayakan verdicts = assess.assess(lamaran);
        if (!verdicts.layak()) {
            throw new TidakMemenuhiSyarat(verdicts.unmet());
        }
        Pengajuan submitted = CanonicalForm.of(
                        verdicts.berkas(), store.nextNomorPendaftaran(lamaran), verdicts.diperiksaPada())
                .pengajuan();
        lamaran.submit(submitted, actor);
        messages.withdraw(lamaran.pelamarId(), JenisPesan.BAGI_DRAF);
        messages.tell(lamaran.pelamarId(), JenisPesan.LAMARAN_DITERIMA, told(submitted));
        return submitted;
    }

    private static Map<String, String> told(Pengajuan submitted) {
        return Map.of(
                "nomor_pendaftaran", submitted.nomorPendaftaran(), "diajukan_pada", Wib.text(submitted.diajukanPada()));
    }
}
