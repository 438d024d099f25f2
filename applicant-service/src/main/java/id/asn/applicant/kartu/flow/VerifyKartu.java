package id.asn.applicant.kartu.flow;

import id.asn.applicant.formasi.store.FormasiStore;
import id.asn.applicant.kartu.AlamatKartu;
import id.asn.applicant.kartu.IsiKode;
import id.asn.applicant.kartu.KartuTidakDikenal;
import id.asn.applicant.kartu.Keabsahan;
import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.store.LamaranStore;
import id.asn.applicant.periode.store.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;

/** Says to anyone whether a card holds. A forged code costs no read of the database. */
@ApplicationScoped
public class VerifyKartu {
    private final AlamatKartu address;
    private final LamaranStore store;
    private final FormasiStore formasi;
    private final DatabaseClock clock;

    VerifyKartu(AlamatKartu address, LamaranStore store, FormasiStore formasi, DatabaseClock clock) {
        this.address = address;
        this.store = store;
        this.formasi = formasi;
        this.clock = clock;
    }

    /** The finding; refuses a code that was not sealed here, or whose lamaran is no more. */
    public Keabsahan verify(String kode) {
        IsiKode card = address.segel().open(kode).orElseThrow(KartuTidakDikenal::new);
        Lamaran lamaran = store.findByIdOptional(card.lamaranId()).orElseThrow(KartuTidakDikenal::new);
        return Keabsahan.of(
                card.jenis(), lamaran, formasi.findById(lamaran.pilihan().formasiId()), clock.now());
    }
}
