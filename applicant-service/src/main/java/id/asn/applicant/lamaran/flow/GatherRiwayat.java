package id.asn.applicant.lamaran.flow;

import id.asn.applicant.lamaran.store.RiwayatStore;
import id.asn.applicant.lamaran.syarat.Riwayat;
import id.asn.applicant.lamaran.syarat.Riwayat.Terdahulu;
import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.pelamar.Pelamar;
import id.asn.applicant.sanksi.Larangan;
import id.asn.applicant.sanksi.store.SanksiStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gathers what a person did before, as far as the rules of a year look at it. */
@ApplicationScoped
public class GatherRiwayat {
    private final RiwayatStore store;
    private final SanksiStore sanctions;
    private final Objections objections;
    private final Brankas brankas;

    GatherRiwayat(RiwayatStore store, SanksiStore sanctions, Objections objections, Brankas brankas) {
        this.store = store;
        this.objections = objections;
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
        List<Terdahulu> before = store.submitted(pelamar.id(), tahun, but, Optional.empty());
        return new Riwayat(before.isEmpty() ? before : withObjections(pelamar.id(), tahun, but), bans);
    }

    // an outcome is told in one commit with the status: who reads the objection first never sees the old of both
    private List<Terdahulu> withObjections(UUID pelamar, int tahun, UUID but) {
        Optional<UUID> open = objections.open(pelamar, tahun);
        return store.submitted(pelamar, tahun, but, open);
    }
}
