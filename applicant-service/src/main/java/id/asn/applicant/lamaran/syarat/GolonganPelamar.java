package id.asn.applicant.lamaran.syarat;

import id.asn.applicant.pelamar.PengalamanKerja;
import id.asn.applicant.pelamar.Profil;
import java.time.LocalDate;
import java.util.function.BiPredicate;

/** The groups of people for whom the PPPK selection of 2024 was opened (KepmenPANRB 347/2024, 348/2024, 349/2024). */
public enum GolonganPelamar {
    /** Former honorary worker of category II. */
    THK2((it, day) -> it.nonAsn().thk2()),
    /** Non-ASN in BKN's database. */
    PANGKALAN_BKN((it, day) -> it.nonAsn().pangkalanDataBkn()),
    /** Non-ASN teacher, at least two years in Dapodik. */
    DAPODIK((it, day) -> it.nonAsn().tahunDapodik() >= tahunAktif()),
    /** Non-ASN at work in an agency for at least two years without a break. */
    AKTIF((it, day) -> it.pengalaman().stream().anyMatch(job -> active(job, day))),
    /** Graduate of the pendidikan profesi guru. */
    PPG((it, day) -> it.nonAsn().lulusPpg());

    /** Years at work that groups outside BKN's database need. */
    public static final int TAHUN_AKTIF = 2;

    private final BiPredicate<Profil, LocalDate> holds;

    GolonganPelamar(BiPredicate<Profil, LocalDate> holds) {
        this.holds = holds;
    }

    boolean holds(Profil profil, LocalDate day) {
        return holds.test(profil, day);
    }

    // constants of an enum cannot be named in its own rows
    private static int tahunAktif() {
        return TAHUN_AKTIF;
    }

    private static boolean active(PengalamanKerja job, LocalDate day) {
        return job.instansi() != null && job.berlangsung(day.minusYears(TAHUN_AKTIF), day);
    }
}
