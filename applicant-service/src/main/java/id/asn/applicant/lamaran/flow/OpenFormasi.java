package id.asn.applicant.lamaran.flow;

import id.asn.applicant.formasi.Formasi;
import id.asn.applicant.formasi.store.FormasiStore;
import id.asn.applicant.lamaran.FormasiTidakDikenal;
import id.asn.applicant.lamaran.syarat.SyaratLamaran;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Looks up a formasi that can be applied for: announced, and with rules of submission for its year. */
@ApplicationScoped
public class OpenFormasi {
    private final FormasiStore store;

    OpenFormasi(FormasiStore store) {
        this.store = store;
    }

    /** The formasi, or the refusal that says what is lacking. */
    public Formasi open(UUID formasiId) {
        Formasi formasi = store.findByIdOptional(formasiId).orElseThrow(() -> new FormasiTidakDikenal(formasiId));
        SyaratLamaran.of(formasi.tahun(), formasi.pengumuman().kebutuhan().jenisPengadaan());
        return formasi;
    }
}
