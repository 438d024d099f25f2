package id.asn.applicant.hak.flow;

import id.asn.applicant.akses.store.AksesStore;
import id.asn.applicant.hak.Arsip;
import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.pelamar.Nik;
import id.asn.applicant.pelamar.Pelamar;
import id.asn.applicant.pelamar.store.ProfilText;
import jakarta.enterprise.context.ApplicationScoped;

/** Gathers all that is kept about one person. */
@ApplicationScoped
public class GatherArsip {
    private final OpenDiri open;
    private final GatherLamaran applications;
    private final GatherUrusan matters;
    private final AksesStore looks;
    private final Brankas brankas;

    GatherArsip(OpenDiri open, GatherLamaran applications, GatherUrusan matters, AksesStore looks, Brankas brankas) {
        this.open = open;
        this.applications = applications;
        this.matters = matters;
        this.looks = looks;
        this.brankas = brankas;
    }

    /** The whole archive of the person signed in as this. */
    public Arsip gather(String akun) {
        Pelamar person = open.open(akun);
        Nik nik = person.nik(brankas);
        return new Arsip(
                person,
                nik.toString(),
                person.kontak(brankas),
                ProfilText.write(person.profil()),
                applications.gather(akun),
                open.corrections(person),
                looks.of(akun, 0, Integer.MAX_VALUE),
                matters.gather(person, nik, akun));
    }
}
