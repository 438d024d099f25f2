package id.asn.applicant.verifikasi.flow;

import id.asn.applicant.lamaran.BerkasLamaran;
import id.asn.applicant.verifikasi.NomorPeserta;
import id.asn.applicant.verifikasi.PelamarMemenuhiSyarat;
import id.asn.applicant.verifikasi.store.SerialPeserta;
import id.asn.platform.feed.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes a pelamar who meets the requirements a participant: a number, and a word to the neighbours. */
@ApplicationScoped
public class AdmitPeserta {
    private final SerialPeserta serials;
    private final Outbox outbox;

    AdmitPeserta(SerialPeserta serials, Outbox outbox) {
        this.serials = serials;
        this.outbox = outbox;
    }

    /** The next number of the agency. */
    public String number(BerkasLamaran file) {
        long serial = serials.next(file.lamaran().pilihan());
        return NomorPeserta.of(file.formasi(), file.pelamar(), serial).angka();
    }

    /** Tells the neighbours of the participant, who has a number by now. */
    public void tell(BerkasLamaran file) {
        NomorPeserta number = new NomorPeserta(file.lamaran().nomorPeserta().orElseThrow());
        outbox.append(PelamarMemenuhiSyarat.TYPE, number.angka(), PelamarMemenuhiSyarat.of(file, number));
    }
}
