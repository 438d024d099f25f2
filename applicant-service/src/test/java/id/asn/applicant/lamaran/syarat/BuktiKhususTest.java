package id.asn.applicant.lamaran.syarat;

import static id.asn.applicant.formasi.KelompokJabatan.LAINNYA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.applicant.formasi.JenisKebutuhan;
import id.asn.applicant.formasi.JenisPengadaan;
import id.asn.applicant.lamaran.syarat.Riwayat.Terdahulu;
import id.asn.applicant.pelamar.Akreditasi;
import id.asn.applicant.pelamar.BuktiKhusus;
import id.asn.applicant.pelamar.FaktaKhusus;
import id.asn.applicant.pelamar.Predikat;
import id.asn.applicant.pelamar.Profil;
import id.asn.applicant.pelamar.StatusNonAsn;
import id.asn.applicant.sanksi.Larangan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BuktiKhususTest {

    private static Contoh seat(JenisKebutuhan kind) {
        return Contoh.layak().on(LAINNYA, kind, null).declaring(FaktaKhusus.valueOf(kind.name()));
    }

    @ParameterizedTest
    @EnumSource(
            value = JenisKebutuhan.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UMUM", "DAERAH_TERTINGGAL"})
    void a_declared_fact_without_evidence_is_not_enough(JenisKebutuhan kind) {
        assertEquals(List.of("bukti-khusus"), unmet(seat(kind)));
        assertEquals(List.of(), unmet(seat(kind).proving()));
    }

    @ParameterizedTest
    @CsvSource({
        "DENGAN_PUJIAN, A,           UNGGUL,      true",
        "DENGAN_PUJIAN, UNGGUL,      UNGGUL,      true",
        "DENGAN_PUJIAN, A,           B,           false",
        "DENGAN_PUJIAN, BAIK_SEKALI, A,           false",
        "LAINNYA,       A,           A,           false",
        "DENGAN_PUJIAN, ,            A,           false"
    })
    void cumlaude_needs_the_predicate_and_both_accreditations(
            Predikat predikat, Akreditasi institusi, Akreditasi program, boolean met) {
        Contoh graduate = seat(JenisKebutuhan.CUMLAUDE).graduating(predikat, institusi, program);
        assertEquals(met ? List.of() : List.of("bukti-khusus"), unmet(graduate));
    }

    @Test
    void a_foreign_degree_is_equated_by_its_letter_and_by_no_accreditation() {
        Contoh abroad = seat(JenisKebutuhan.CUMLAUDE);
        assertEquals(List.of(), unmet(abroad.equated(Predikat.DENGAN_PUJIAN, "1/PENYETARAAN/2024")));
        assertEquals(List.of("bukti-khusus"), unmet(abroad.equated(Predikat.LAINNYA, "1/PENYETARAAN/2024")));
        assertEquals(List.of("bukti-khusus"), unmet(abroad.equated(Predikat.DENGAN_PUJIAN, null)));
    }

    @ParameterizedTest
    @CsvSource({"61, true", "62, true", "63, true", "64, true", "65, true", "36, false", "60, false", "71, false"})
    void kalimantan_asks_for_a_first_ktp_of_its_five_provinces(String provinsi, boolean met) {
        BuktiKhusus bukti = new BuktiKhusus(null, null, null, provinsi);
        Profil profil = new Profil(List.of(), List.of(), List.of(), bukti, List.of(), StatusNonAsn.KOSONG);
        assertEquals(
                met ? List.of() : List.of("bukti-khusus"),
                unmet(seat(JenisKebutuhan.KALIMANTAN).stating(profil)));
    }

    /** Second reading, point 8: at least 18 and at most 35 at the time of applying; born 29 February, 28 February counts. */
    @ParameterizedTest
    @CsvSource({"1989-08-21, ''", "1989-08-20, usia-maksimum", "2006-08-21, ''", "2006-08-22, usia-minimum"})
    void the_edges_of_age_are_read_strictly(LocalDate birth, String expected) {
        assertEquals(expected, String.join(",", unmet(Contoh.layak().born(birth))));
    }

    /** K.13: what was submitted, found TMS or not, closes CPNS for the year. */
    @Test
    void any_lamaran_submitted_in_the_year_closes_cpns() {
        for (boolean tms : new boolean[] {true, false}) {
            Terdahulu before = Contoh.terdahulu(JenisPengadaan.PPPK, tms);
            assertEquals(List.of("satu-lamaran"), unmet(Contoh.layak().after(before)));
        }
    }

    @ParameterizedTest
    @CsvSource({"2023, 2024, true", "2022, 2023, false", "2024, 2026, false", "2022, 2024, true"})
    void a_ban_reaches_the_budget_years_that_follow(int tahun, int sampai, boolean banned) {
        Larangan ban = new Larangan(tahun, sampai, "1/PANSELNAS/2024", "PermenPANRB 27/2021 pasal 54");
        Contoh under = Contoh.layak().after(new Riwayat(List.of(), List.of(ban)));
        assertEquals(banned ? List.of("larangan-melamar") : List.of(), unmet(under));
    }

    private static List<String> unmet(Contoh example) {
        return SyaratLamaran.of(2024, JenisPengadaan.CPNS).judge(example.permohonan()).stream()
                .filter(verdict -> !verdict.memenuhi())
                .map(Putusan::kode)
                .toList();
    }
}
