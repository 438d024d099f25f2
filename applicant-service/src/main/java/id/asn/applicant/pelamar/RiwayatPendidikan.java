package id.asn.applicant.pelamar;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One education that a person completed. Parts that the person has not stated are null.
 *
 * @param kode BKN's code of the qualification
 * @param akreditasiInstitusi of the institution on the graduation date
 * @param akreditasiProgram of the programme on the graduation date
 * @param penyetaraan number of the letter that equates a foreign degree and states its equivalent predicate
 * @param ipk 0.00 to 4.00, two decimals
 * @param utama the one that the person applies with; exactly one is
 */
public record RiwayatPendidikan(
        String kode,
        String nama,
        Jenjang jenjang,
        String institusi,
        String program,
        Akreditasi akreditasiInstitusi,
        Akreditasi akreditasiProgram,
        LocalDate tanggalLulus,
        Predikat predikat,
        String penyetaraan,
        BigDecimal ipk,
        boolean utama) {

    /** An education of which only what registration asks for is known. */
    public static RiwayatPendidikan of(Pendidikan it) {
        return new RiwayatPendidikan(
                it.kode(), it.nama(), it.jenjang(), null, null, null, null, null, null, null, it.ipk(), true);
    }

    /** What the rules of submission look at. */
    public Pendidikan pendidikan() {
        return new Pendidikan(kode, nama, jenjang, ipk);
    }

    /** A foreign degree that was equated; accreditation is not for it. */
    public boolean disetarakan() {
        return penyetaraan != null;
    }

    /** True when both accreditations on the graduation date are A or Unggul. */
    public boolean terakreditasiTertinggi() {
        return akreditasiInstitusi != null
                && akreditasiInstitusi.tertinggi()
                && akreditasiProgram != null
                && akreditasiProgram.tertinggi();
    }
}
