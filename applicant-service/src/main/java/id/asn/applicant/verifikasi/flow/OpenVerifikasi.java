package id.asn.applicant.verifikasi.flow;

import id.asn.applicant.Peran;
import id.asn.applicant.akses.TujuanAkses;
import id.asn.applicant.akses.store.AksesStore;
import id.asn.applicant.lamaran.BerkasLamaran;
import id.asn.applicant.lamaran.store.BerkasStore;
import id.asn.applicant.verifikasi.store.VerifikasiStore;
import id.asn.platform.identity.Actor;
import id.asn.platform.problem.NotHere;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Opens a submitted lamaran with all that the committee needs to decide. */
@ApplicationScoped
public class OpenVerifikasi {
    private final VerifikasiStore store;
    private final BerkasStore files;
    private final AksesStore looks;

    OpenVerifikasi(VerifikasiStore store, BerkasStore files, AksesStore looks) {
        this.store = store;
        this.files = files;
        this.looks = looks;
    }

    /** The file of a lamaran submitted to the agency; the person can read that it was opened, and what for. */
    public BerkasLamaran open(UUID lamaranId, String instansi, TujuanAkses tujuan, Actor actor) {
        BerkasLamaran file = files.of(store.submitted(lamaranId, instansi));
        if (file.pelamar().terhapus()) {
            throw new NotHere("lamaran", lamaranId);
        }
        looks.record(file.pelamar().id(), tujuan, Peran.PANITIA, actor);
        return file;
    }
}
