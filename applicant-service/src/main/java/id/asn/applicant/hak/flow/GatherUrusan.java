package id.asn.applicant.hak.flow;

import id.asn.applicant.hak.Urusan;
import id.asn.applicant.kependudukan.store.TinjauanStore;
import id.asn.applicant.notifikasi.store.PesanStore;
import id.asn.applicant.pelamar.Nik;
import id.asn.applicant.pelamar.Pelamar;
import id.asn.applicant.pelamar.PemeriksaanNik;
import id.asn.applicant.pelamar.store.AntreanNik;
import id.asn.applicant.sanggah.store.SanggahStore;
import id.asn.applicant.sanksi.store.SanksiStore;
import jakarta.enterprise.context.ApplicationScoped;

/** Gathers what was told to a person, objected to, and imposed. */
@ApplicationScoped
public class GatherUrusan {
    private final AntreanNik checks;
    private final TinjauanStore reviews;
    private final PesanStore messages;
    private final SanggahStore objections;
    private final SanksiStore sanctions;

    GatherUrusan(
            AntreanNik checks,
            TinjauanStore reviews,
            PesanStore messages,
            SanggahStore objections,
            SanksiStore sanctions) {
        this.checks = checks;
        this.reviews = reviews;
        this.messages = messages;
        this.objections = objections;
        this.sanctions = sanctions;
    }

    /** All of it. */
    public Urusan gather(Pelamar person, Nik nik, String akun) {
        return new Urusan(
                checks.of(person.id()).orElseGet(() -> PemeriksaanNik.belum(person.didaftarkanPada())),
                reviews.history(person.id()),
                messages.own(akun, 0, Integer.MAX_VALUE),
                objections.allOf(person.id()),
                sanctions.allOf(nik));
    }
}
