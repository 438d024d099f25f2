package id.asn.applicant.lamaran.store;

import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.formasi.Formasi;
import id.asn.applicant.lamaran.BerkasLamaran;
import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.pelamar.Pelamar;
import id.asn.applicant.periode.Periode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Gathers what a lamaran speaks of. */
@ApplicationScoped
public class BerkasStore {
    private final EntityManager entities;

    BerkasStore(EntityManager entities) {
        this.entities = entities;
    }

    /** The lamaran with its person, formasi, documents and calendar. */
    public BerkasLamaran of(Lamaran lamaran) {
        Pelamar pelamar = entities.find(Pelamar.class, lamaran.pelamarId());
        return new BerkasLamaran(
                lamaran,
                pelamar,
                FrozenBiodata.of(lamaran).orElseGet(pelamar::biodata),
                entities.find(Formasi.class, lamaran.pilihan().formasiId()),
                entities.createQuery("from Dokumen where lamaranId = :id order by jenis", Dokumen.class)
                        .setParameter("id", lamaran.id())
                        .getResultList(),
                Optional.ofNullable(
                        entities.find(Periode.class, lamaran.pilihan().tahun())));
    }
}
