package id.asn.applicant.lamaran.flow;

import id.asn.applicant.lamaran.store.RiwayatStore;
import id.asn.applicant.lamaran.syarat.Riwayat;
import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.pelamar.Pelamar;
import id.asn.applicant.sanksi.Larangan;
import id.asn.applicant.sanksi.store.SanksiStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Gathers what a person did before, as far as the rules of a year look at it. */
@ApplicationScoped
public class GatherRiwayat {
    private final RiwayatStore store;
    private final SanksiStore sanctions;
    private final Brankas brankas;

    GatherRiwayat(RiwayatStore store, SanksiStore sanctions, Brankas brankas) {
        this.store = store;
        this.sanctions = sanctions;
        this.brankas = brankas;
    }

    /**
     * The person's history for that year.
     *
     * @param but a lamaran that is left out, or null
     */
    public Riwayat of(Pelamar pelamar, int tahun, UUID but) {
        List<Larangan> bans = sanctions.bans(pelamar.nik(brankas));
        return new Riwayat(store.submitted(pelamar.id(), tahun, but), bans);
    }
}
