package id.asn.applicant.verifikasi.flow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.applicant.lamaran.BerkasLamaran;
import id.asn.applicant.verifikasi.NomorPeserta;
import id.asn.applicant.verifikasi.PelamarMemenuhiSyarat;
import id.asn.applicant.verifikasi.store.SerentakStore;
import id.asn.applicant.verifikasi.store.SerialPeserta;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Makes a pelamar who meets the requirements a participant: a number, and a word to the neighbours. */
@ApplicationScoped
public class AdmitPeserta {
    private final SerialPeserta serials;
    private final SerentakStore prepared;
    private final ObjectMapper json;

    AdmitPeserta(SerialPeserta serials, SerentakStore prepared, ObjectMapper json) {
        this.serials = serials;
        this.prepared = prepared;
        this.json = json;
    }

    /** The next number of the agency. */
    public String number(BerkasLamaran file) {
        long serial = serials.next(file.lamaran().pilihan());
        return NomorPeserta.of(file.formasi(), file.pelamar(), serial).angka();
    }

    /** Prepares the word on the participant, who has a number by now; it leaves with the announcement. */
    public void tell(UUID pengumuman, BerkasLamaran file) {
        NomorPeserta number = new NomorPeserta(file.lamaran().nomorPeserta().orElseThrow());
        String data = write(PelamarMemenuhiSyarat.of(file, number));
        prepared.hold(pengumuman, file.lamaran(), PelamarMemenuhiSyarat.TYPE, data);
    }

    private String write(PelamarMemenuhiSyarat told) {
        try {
            return json.writeValueAsString(told);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }
}
