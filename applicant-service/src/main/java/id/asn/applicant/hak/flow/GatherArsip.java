package id.asn.applicant.hak.flow;

import id.asn.applicant.akses.store.AksesStore;
import id.asn.applicant.hak.Arsip;
import id.asn.applicant.lamaran.store.BerkasStore;
import id.asn.applicant.lamaran.store.LamaranStore;
import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.pelamar.Pelamar;
import id.asn.applicant.pelamar.store.ProfilText;
import jakarta.enterprise.context.ApplicationScoped;

/** Gathers all that is kept about one person. */
@ApplicationScoped
public class GatherArsip {
    private final LamaranStore applications;
    private final BerkasStore files;
    private final OpenDiri open;
    private final AksesStore looks;
    private final Brankas brankas;

    GatherArsip(LamaranStore applications, BerkasStore files, OpenDiri open, AksesStore looks, Brankas brankas) {
        this.applications = applications;
        this.files = files;
        this.open = open;
        this.looks = looks;
        this.brankas = brankas;
    }

    /** The whole archive of the person signed in as this. */
    public Arsip gather(String akun) {
        Pelamar person = open.open(akun);
        return new Arsip(
                person,
                person.nik(brankas).toString(),
                person.kontak(brankas),
                ProfilText.write(person.profil()),
                applications.allOwn(akun, 0, Integer.MAX_VALUE).stream()
                        .map(files::of)
                        .toList(),
                open.corrections(person),
                looks.of(akun, 0, Integer.MAX_VALUE));
    }
}
