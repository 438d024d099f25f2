package id.asn.applicant.verifikasi.flow;

import id.asn.applicant.Peran;
import id.asn.applicant.akses.TujuanAkses;
import id.asn.applicant.akses.store.AksesStore;
import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.store.BerkasStore;
import id.asn.applicant.verifikasi.BerkasVerifikasi;
import id.asn.applicant.verifikasi.Verifikasi;
import id.asn.applicant.verifikasi.store.VerifikasiStore;
import id.asn.platform.identity.Actor;
import id.asn.platform.problem.NotHere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Opens a submitted lamaran with all that the committee needs to decide. */
@ApplicationScoped
public class OpenVerifikasi {
    private final VerifikasiStore store;
    private final BerkasStore files;
    private final AksesStore looks;
    private final EntityManager entities;

    OpenVerifikasi(VerifikasiStore store, BerkasStore files, AksesStore looks, EntityManager entities) {
        this.store = store;
        this.files = files;
        this.looks = looks;
        this.entities = entities;
    }

    /** The file of a lamaran submitted to the agency; the person can read that it was opened, and what for. */
    public BerkasVerifikasi open(UUID lamaranId, String instansi, TujuanAkses tujuan, Actor actor) {
        BerkasVerifikasi file = reach(lamaranId, instansi);
        looks.record(file.berkas().pelamar().id(), tujuan, Peran.PANITIA.claim(), actor);
        return file;
    }

    /** The same for who keeps the look by itself. */
    BerkasVerifikasi reach(UUID lamaranId, String instansi) {
        BerkasVerifikasi file = gather(store.submitted(lamaranId, instansi));
        if (file.berkas().pelamar().terhapus()) {
            throw new NotHere("lamaran", lamaranId);
        }
        return file;
    }

    /** The same to decide on: the look is kept whatever becomes of the decision. */
    public BerkasVerifikasi openToDecide(Verifikasi work, Actor actor) {
        BerkasVerifikasi file = gather(work);
        looks.recordForGood(file.berkas().pelamar().id(), TujuanAkses.MEMUTUS_LAMARAN, Peran.PANITIA.claim(), actor);
        return file;
    }

    /** The file for the service's own work, which shows it to nobody of the committee. */
    public BerkasVerifikasi gather(UUID lamaranId, String instansi) {
        return gather(store.submitted(lamaranId, instansi));
    }

    private BerkasVerifikasi gather(Verifikasi work) {
        var berkas = files.of(entities.find(Lamaran.class, work.lamaranId()));
        return new BerkasVerifikasi(berkas, work);
    }
}
