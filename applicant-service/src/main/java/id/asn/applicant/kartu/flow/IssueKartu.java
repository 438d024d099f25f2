package id.asn.applicant.kartu.flow;

import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.kartu.AlamatKartu;
import id.asn.applicant.kartu.JenisKartu;
import id.asn.applicant.kartu.Kartu;
import id.asn.applicant.kartu.KartuCetak;
import id.asn.applicant.lamaran.BerkasLamaran;
import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.store.BerkasStore;
import id.asn.applicant.lamaran.store.LamaranStore;
import id.asn.platform.identity.Actor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Gathers what a card shows. The photograph is read after the transaction, which waits for no storage. */
@ApplicationScoped
public class IssueKartu {
    private final LamaranStore store;
    private final BerkasStore files;
    private final OpenPasFoto photographs;
    private final AlamatKartu address;

    IssueKartu(LamaranStore store, BerkasStore files, OpenPasFoto photographs, AlamatKartu address) {
        this.store = store;
        this.files = files;
        this.photographs = photographs;
        this.address = address;
    }

    private record Gathered(KartuCetak card, Optional<Dokumen> photograph) {}

    /** The card of the actor's own lamaran; refuses one that has no card of this kind. */
    public KartuCetak issue(UUID lamaranId, JenisKartu jenis, Actor actor) {
        Gathered found = QuarkusTransaction.requiringNew().call(() -> gather(lamaranId, jenis, actor));
        return found.photograph()
                .flatMap(photographs::open)
                .map(found.card()::with)
                .orElse(found.card());
    }

    private Gathered gather(UUID lamaranId, JenisKartu jenis, Actor actor) {
        Lamaran lamaran = store.own(lamaranId, actor.person());
        Kartu kartu = Kartu.of(jenis, lamaran);
        BerkasLamaran file = files.of(lamaran);
        KartuCetak card = new KartuCetak(
                kartu, file.biodata(), file.formasi().pengumuman(), address.of(jenis, lamaranId), Optional.empty());
        return new Gathered(card, photograph(file));
    }

    private static Optional<Dokumen> photograph(BerkasLamaran file) {
        return file.dokumen().stream()
                .filter(document -> document.jenis() == JenisDokumen.PAS_FOTO)
                .findFirst();
    }
}
