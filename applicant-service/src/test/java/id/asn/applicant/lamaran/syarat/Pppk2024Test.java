package id.asn.applicant.lamaran.syarat;

import static id.asn.applicant.formasi.JenisPengadaan.CPNS;
import static id.asn.applicant.formasi.JenisPengadaan.PPPK;
import static id.asn.applicant.formasi.Kategori.GURU;
import static id.asn.applicant.formasi.Kategori.KESEHATAN;
import static id.asn.applicant.formasi.Kategori.TEKNIS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.applicant.Transcription;
import id.asn.applicant.formasi.Kategori;
import id.asn.applicant.lamaran.syarat.Riwayat.Terdahulu;
import id.asn.applicant.pelamar.PengalamanKerja;
import id.asn.applicant.pelamar.StatusNonAsn;
import id.asn.applicant.periode.Jendela;
import id.asn.applicant.periode.Periode;
import id.asn.applicant.periode.Tahap;
import id.asn.applicant.periode.Wib;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Pppk2024Test {
    private static final Instant TAHAP_1 = Instant.parse("2024-10-05T03:00:00Z");
    private static final Instant TAHAP_2 = Instant.parse("2024-12-05T03:00:00Z");
    private static final StatusNonAsn THK2 = new StatusNonAsn(true, false, 0, false);
    private static final StatusNonAsn DATABASE = new StatusNonAsn(false, true, 0, false);
    private static final StatusNonAsn PPG = new StatusNonAsn(false, false, 0, true);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 6);
    private static final String OPERATOR = "Operator Layanan Operasional";

    private static Contoh pppk(Instant at) {
        Periode calendar = new Periode(2024);
        calendar.follow(4, List.of(new Jendela(Tahap.PENDAFTARAN, at.minusSeconds(1), at.plusSeconds(1))), List.of());
        return Contoh.layak().seeking(PPPK, TEKNIS, "Analis Hukum Ahli Pertama").at(at, Optional.of(calendar));
    }

    @Test
    void ages_of_retirement_and_groups_equal_their_second_transcriptions() {
        assertEquals(
                Transcription.of("bup"),
                Bup2024.TABLE.stream()
                        .map(row -> "%s,%d,%d,%s".formatted(row.jenjang(), row.bup(), row.usiaMaksimum(), row.sumber()))
                        .toList());
        assertEquals(
                Transcription.of("kelompok-pelamar"),
                KelompokPelamar2024.TABLE.stream()
                        .map(row -> "2024,%s,%s,%d,%s,%s"
                                .formatted(
                                        row.kategori(),
                                        row.golongan(),
                                        row.tahap(),
                                        row.operasional() ? "ya" : "tidak",
                                        row.sumber()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "TEKNIS, Analis Hukum Ahli Pertama, AHLI_PERTAMA, 58",
        "TEKNIS, Analis Hukum Ahli Madya, AHLI_MADYA, 60",
        "TEKNIS, Perencana Ahli Utama, AHLI_UTAMA, 65",
        "KESEHATAN, Perawat Terampil, KETERAMPILAN, 58",
        "TEKNIS, Operator Layanan Operasional, PELAKSANA, 58",
        "TEKNIS, Ahlinya Tata Boga, PELAKSANA, 58",
        "GURU, Guru Ahli Pertama, GURU, 60",
        "DOSEN, Dosen Asisten Ahli, DOSEN, 65"
    })
    void the_level_is_read_from_category_and_name(Kategori kategori, String jabatan, JenjangJabatan level, int bup) {
        assertEquals(
                level,
                JenjangJabatan.of(pppk(TAHAP_1).seeking(PPPK, kategori, jabatan).formasi()));
        assertEquals(bup, Bup2024.of(level).bup());
    }

    @Test
    void the_last_day_is_the_birthday_one_year_before_retirement() {
        Contoh known = pppk(TAHAP_1).working(THK2, "6273", LONG_AGO);
        assertEquals(List.of(), unmet(known.born(LocalDate.of(1967, 10, 5))));
        assertEquals(List.of("usia-maksimum"), unmet(known.born(LocalDate.of(1967, 10, 4))));
        Contoh madya = known.seeking(PPPK, TEKNIS, "Analis Hukum Ahli Madya");
        assertEquals(List.of(), unmet(madya.born(LocalDate.of(1965, 10, 5))));
        assertEquals(List.of("usia-maksimum"), unmet(madya.born(LocalDate.of(1965, 10, 4))));
    }

    @Test
    void twenty_years_is_enough_and_a_day_less_is_not() {
        Contoh known = pppk(TAHAP_1).working(THK2, "6273", LONG_AGO);
        assertEquals(List.of(), unmet(known.born(LocalDate.of(2004, 10, 5))));
        assertEquals(List.of("usia-minimum"), unmet(known.born(LocalDate.of(2004, 10, 6))));
    }

    @Test
    void stage_1_is_for_thk2_and_database_and_stage_2_for_who_worked_two_years() {
        assertEquals(List.of(), unmet(pppk(TAHAP_1).working(THK2, "6273", LONG_AGO)));
        assertEquals(List.of(), unmet(pppk(TAHAP_1).working(DATABASE, "6273", LONG_AGO)));
        Contoh active = pppk(TAHAP_1).working(StatusNonAsn.KOSONG, "6273", LONG_AGO);
        assertEquals(List.of("kelompok-pelamar"), unmet(active));
        Contoh later = pppk(TAHAP_2);
        assertEquals(List.of(), unmet(later.working(StatusNonAsn.KOSONG, "6273", LocalDate.of(2022, 12, 5))));
        assertEquals(
                List.of("kelompok-pelamar"),
                unmet(later.working(StatusNonAsn.KOSONG, "6273", LocalDate.of(2022, 12, 6))));
    }

    @Test
    void in_stage_2_the_database_opens_the_four_operational_jabatan_only() {
        Contoh database = pppk(TAHAP_2).working(DATABASE, "6273", LocalDate.of(2024, 1, 2));
        assertEquals(List.of("kelompok-pelamar"), unmet(database));
        Contoh operator = database.seeking(PPPK, TEKNIS, OPERATOR);
        assertEquals(List.of(), unmet(operator));
        assertEquals(
                "KepmenPANRB 634/2024", verdict(operator, "kelompok-pelamar").dasarHukum());
    }

    @Test
    void who_works_applies_where_they_work_and_a_graduate_of_ppg_anywhere() {
        assertEquals(List.of("instansi-sendiri"), unmet(pppk(TAHAP_1).working(THK2, "6201", LONG_AGO)));
        Contoh guru = pppk(TAHAP_2).seeking(PPPK, GURU, "Guru Ahli Pertama");
        assertEquals(List.of(), unmet(guru.working(PPG, "6201", LocalDate.of(2024, 1, 2))));
        assertEquals(
                List.of("kelompok-pelamar", "instansi-sendiri"),
                unmet(pppk(TAHAP_2).working(PPG, "6201", LocalDate.of(2024, 1, 2))));
    }

    @Test
    void two_years_at_one_agency_do_not_open_another() {
        LocalDate lately = LocalDate.of(2024, 10, 1);
        List<PengalamanKerja> jobs = List.of(Contoh.job("6201", LONG_AGO), Contoh.job("6273", lately));
        assertEquals(List.of("instansi-sendiri"), unmet(pppk(TAHAP_2).working(StatusNonAsn.KOSONG, jobs)));
        assertEquals(List.of(), unmet(pppk(TAHAP_2).working(StatusNonAsn.KOSONG, "6273", LONG_AGO)));
        assertEquals(List.of(), unmet(pppk(TAHAP_1).working(THK2, jobs)));
    }

    @Test
    void a_health_worker_states_an_str() {
        Contoh nurse =
                pppk(TAHAP_1).seeking(PPPK, KESEHATAN, "Perawat Terampil").working(THK2, "6273", LONG_AGO);
        assertEquals(List.of("str"), unmet(nurse));
    }

    /** K.13: submitted CPNS, TMS, may not submit PPPK in the same year, unless in the database, in stage 2. */
    @Test
    void a_cpns_lamaran_found_tms_closes_pppk_but_for_the_database_in_stage_2() {
        Terdahulu tms = Contoh.terdahulu(CPNS, true);
        Terdahulu open = Contoh.terdahulu(CPNS, false);
        Contoh operator = pppk(TAHAP_2).seeking(PPPK, TEKNIS, OPERATOR);
        Contoh database = operator.working(DATABASE, "6273", LONG_AGO);
        assertEquals(List.of(), unmet(database.after(tms)));
        assertEquals(List.of("satu-lamaran"), unmet(database.after(open)));
        assertEquals(
                List.of("satu-lamaran"),
                unmet(operator.working(StatusNonAsn.KOSONG, "6273", LONG_AGO).after(tms)));
        Contoh first = pppk(TAHAP_1).working(DATABASE, "6273", LONG_AGO);
        assertEquals(List.of("satu-lamaran"), unmet(first.after(tms)));
    }

    /** KepmenPANRB 634/2024: at the own agency, one of the four jabatan, after CPNS or stage 1 of PPPK. */
    @Test
    void the_exception_is_for_the_four_operational_jabatan_at_the_own_agency() {
        Terdahulu tms = Contoh.terdahulu(CPNS, true);
        Contoh operator = pppk(TAHAP_2).seeking(PPPK, TEKNIS, OPERATOR);
        assertEquals(
                List.of("instansi-sendiri", "satu-lamaran"),
                unmet(operator.working(DATABASE, "6201", LONG_AGO).after(tms)));
        Contoh analyst = pppk(TAHAP_2).working(DATABASE, "6273", LONG_AGO);
        assertEquals(List.of(), unmet(analyst));
        assertEquals(List.of("satu-lamaran"), unmet(analyst.after(tms)));
        Contoh graduate = pppk(TAHAP_2)
                .seeking(PPPK, GURU, "Guru Ahli Pertama")
                .working(new StatusNonAsn(false, true, 2, true), "6201", LONG_AGO);
        assertEquals(List.of(), unmet(graduate));
        assertEquals(List.of("satu-lamaran"), unmet(graduate.after(tms)));
    }

    @Test
    void of_pppk_only_stage_1_leaves_the_exception_open() {
        Contoh operator = pppk(TAHAP_2).seeking(PPPK, TEKNIS, OPERATOR).working(DATABASE, "6273", LONG_AGO);
        assertEquals(List.of(), unmet(operator.after(at(KelompokPelamar2024.TAHAP_2.minusDays(1), false))));
        assertEquals(List.of("satu-lamaran"), unmet(operator.after(at(KelompokPelamar2024.TAHAP_2, false))));
    }

    @Test
    void an_objection_without_outcome_keeps_the_exception_closed() {
        Contoh operator = pppk(TAHAP_2).seeking(PPPK, TEKNIS, OPERATOR).working(DATABASE, "6273", LONG_AGO);
        Contoh waiting = operator.after(at(KelompokPelamar2024.TAHAP_2.minusDays(1), true));
        assertEquals(List.of("satu-lamaran"), unmet(waiting));
        Putusan told = verdict(waiting, "satu-lamaran");
        assertEquals(true, told.dibandingkan().get("sanggah_berjalan"));
        assertTrue(told.agarTerpenuhi().startsWith("Tunggu"), told.agarTerpenuhi());
    }

    private static Terdahulu at(LocalDate day, boolean objected) {
        return new Terdahulu("2024-6273-0000009", "6273", PPPK, Wib.startOf(day), true, objected);
    }

    /** K.13: an account with a draft of CPNS that was never submitted may submit PPPK. */
    @Test
    void a_draft_closes_nothing() {
        assertEquals(
                List.of(), unmet(pppk(TAHAP_1).working(THK2, "6273", LONG_AGO).after(Riwayat.KOSONG)));
    }

    private static List<String> unmet(Contoh example) {
        return SyaratLamaran.of(2024, PPPK).judge(example.permohonan()).stream()
                .filter(verdict -> !verdict.memenuhi())
                .map(Putusan::kode)
                .toList();
    }

    private static Putusan verdict(Contoh example, String kode) {
        return SyaratLamaran.of(2024, PPPK).judge(example.permohonan()).stream()
                .filter(verdict -> verdict.kode().equals(kode))
                .findFirst()
                .orElseThrow();
    }
}
