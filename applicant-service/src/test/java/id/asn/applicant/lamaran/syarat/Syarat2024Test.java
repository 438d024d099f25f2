package id.asn.applicant.lamaran.syarat;

import static id.asn.applicant.formasi.JenisKebutuhan.CUMLAUDE;
import static id.asn.applicant.formasi.JenisKebutuhan.DISABILITAS;
import static id.asn.applicant.formasi.JenisKebutuhan.UMUM;
import static id.asn.applicant.formasi.KelompokJabatan.DOKTER;
import static id.asn.applicant.formasi.KelompokJabatan.DOKTER_SPESIALIS;
import static id.asn.applicant.formasi.KelompokJabatan.LAINNYA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.applicant.Transcription;
import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.formasi.JenisKebutuhan;
import id.asn.applicant.formasi.JenisPengadaan;
import id.asn.applicant.pelamar.FaktaKhusus;
import id.asn.applicant.pelamar.Jenjang;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Syarat2024Test {
    private static final Contoh LAYAK = Contoh.layak();

    @Test
    void the_table_equals_its_second_transcription_row_by_row() {
        List<String> rows = Stream.concat(
                        Syarat2024.CPNS.stream().map(row -> "2024,CPNS,%s,\"%s\"".formatted(row.kode(), row.sumber())),
                        Syarat2024.PPPK.stream().map(row -> "2024,PPPK,%s,\"%s\"".formatted(row.kode(), row.sumber())))
                .toList();
        assertEquals(Transcription.of("syarat"), rows);
        assertEquals(13 + 15, rows.size());
    }

    @Test
    void a_year_or_kind_without_rules_is_an_error() {
        assertThrows(AturanBelumAda.class, () -> SyaratLamaran.of(2023, JenisPengadaan.CPNS));
        assertThrows(AturanBelumAda.class, () -> SyaratLamaran.of(2025, JenisPengadaan.PPPK));
    }

    @Test
    void who_meets_everything_is_told_so_rule_by_rule() {
        List<Putusan> verdicts = judge(LAYAK);
        assertEquals(13, verdicts.size());
        assertEquals(List.of(), unmet(LAYAK));
        verdicts.forEach(verdict -> assertNull(verdict.agarTerpenuhi()));
    }

    @Test
    void the_thirty_fifth_birthday_passes_and_the_next_day_does_not() {
        assertEquals(List.of(), unmet(LAYAK.born(LocalDate.of(1989, 8, 21))));
        assertEquals(List.of("usia-maksimum"), unmet(LAYAK.born(LocalDate.of(1989, 8, 20))));
    }

    @Test
    void the_day_of_submission_is_the_day_in_jakarta() {
        Contoh born = LAYAK.born(LocalDate.of(1989, 8, 21));
        assertEquals(List.of(), unmet(born.at(Instant.parse("2024-08-21T16:59:59Z"))));
        assertEquals(List.of("usia-maksimum"), unmet(born.at(Instant.parse("2024-08-21T17:00:00Z"))));
    }

    @Test
    void a_specialist_may_be_forty_and_a_general_practitioner_may_not() {
        Contoh forty = LAYAK.born(LocalDate.of(1984, 8, 21));
        assertEquals(List.of(), unmet(forty.on(DOKTER_SPESIALIS, UMUM, null)));
        assertEquals(List.of("usia-maksimum"), unmet(forty.on(DOKTER, UMUM, null)));
        assertEquals(
                "Keppres 17/2019; PermenPANRB 6/2024 pasal 23 ayat (1); PP 11/2017 pasal 23 ayat (1) huruf a",
                verdict(forty.on(DOKTER_SPESIALIS, UMUM, null), "usia-maksimum").dasarHukum());
    }

    @Test
    void the_eighteenth_birthday_passes_and_the_day_before_does_not() {
        assertEquals(List.of(), unmet(LAYAK.born(LocalDate.of(2006, 8, 21))));
        assertEquals(List.of("usia-minimum"), unmet(LAYAK.born(LocalDate.of(2006, 8, 22))));
    }

    @Test
    void a_verdict_carries_rule_source_numbers_and_remedy() {
        Putusan tooOld = verdict(LAYAK.born(LocalDate.of(1988, 5, 14)), "usia-maksimum");
        assertEquals("PermenPANRB 6/2024 pasal 23 ayat (1); PP 11/2017 pasal 23 ayat (1) huruf a", tooOld.dasarHukum());
        assertEquals("/pelamar/tanggal_lahir", tooOld.penunjuk());
        assertEquals(35, tooOld.dibandingkan().get("usia_maksimum"));
        assertEquals(LocalDate.of(2024, 8, 21), tooOld.dibandingkan().get("tanggal_pengajuan"));
        assertEquals(LocalDate.of(2023, 5, 14), tooOld.dibandingkan().get("hari_terakhir"));
        assertNotNull(tooOld.agarTerpenuhi());
    }

    @Test
    void education_outside_the_list_is_refused_with_the_decree_that_set_it() {
        Contoh other = LAYAK.studied("5101100", Jenjang.S1, "3.75");
        assertEquals(List.of("pendidikan"), unmet(other));
        assertEquals(
                "PermenPANRB 6/2024 pasal 22 ayat (3); KepmenPANRB 1/2024",
                verdict(other, "pendidikan").dasarHukum());
        assertEquals(
                List.of("5101087"), verdict(other, "pendidikan").dibandingkan().get("pendidikan_diterima"));
    }

    @Test
    void the_least_ipk_itself_passes_a_hundredth_less_does_not_and_none_asks_for_none() {
        assertEquals(List.of(), unmet(LAYAK.studied("5101087", Jenjang.S1, "3.00")));
        assertEquals(List.of("ipk-minimum"), unmet(LAYAK.studied("5101087", Jenjang.S1, "2.99")));
        assertEquals(
                List.of(), unmet(LAYAK.studied("5101087", Jenjang.S1, "2.00").on(LAINNYA, UMUM, null)));
    }

    @ParameterizedTest
    @EnumSource(value = JenisKebutuhan.class, mode = EnumSource.Mode.EXCLUDE, names = "UMUM")
    void a_khusus_seat_asks_for_its_own_fact(JenisKebutuhan kind) {
        Contoh seat = LAYAK.on(LAINNYA, kind, null).proving();
        assertEquals(List.of("jenis-kebutuhan"), unmet(seat));
        assertEquals(List.of(), unmet(seat.declaring(FaktaKhusus.valueOf(kind.name()))));
        FaktaKhusus[] others = EnumSet.complementOf(EnumSet.of(FaktaKhusus.valueOf(kind.name())))
                .toArray(FaktaKhusus[]::new);
        assertEquals(List.of("jenis-kebutuhan"), unmet(seat.declaring(others)));
    }

    @Test
    void cumlaude_needs_at_least_an_s1_and_a_d4_is_none() {
        Contoh seat = LAYAK.on(LAINNYA, CUMLAUDE, null).proving().declaring(FaktaKhusus.CUMLAUDE);
        assertEquals(List.of("jenis-kebutuhan"), unmet(seat.studied("5101087", Jenjang.D4, "3.90")));
        assertEquals(List.of(), unmet(seat.studied("5101087", Jenjang.S2, "3.90")));
    }

    @Test
    void somebody_with_a_disability_may_take_an_umum_seat() {
        assertEquals(List.of(), unmet(LAYAK.declaring(FaktaKhusus.DISABILITAS)));
        assertEquals(
                List.of(), unmet(LAYAK.on(LAINNYA, DISABILITAS, null).proving().declaring(FaktaKhusus.DISABILITAS)));
    }

    @Test
    void a_second_lamaran_in_the_year_is_refused_and_names_the_first() {
        Contoh second = LAYAK.after(Contoh.terdahulu(JenisPengadaan.CPNS, false));
        assertEquals(List.of("satu-lamaran"), unmet(second));
        assertEquals(
                "PermenPANRB 6/2024 pasal 25", verdict(second, "satu-lamaran").dasarHukum());
        assertEquals(
                "2024-6201-0000009",
                verdict(second, "satu-lamaran").dibandingkan().get("nomor_pendaftaran"));
    }

    @Test
    void the_window_is_open_from_its_first_instant_to_just_before_its_last() {
        assertEquals(List.of("jadwal-pendaftaran"), unmet(LAYAK.at(Contoh.BUKA.minusNanos(1))));
        assertEquals(List.of(), unmet(LAYAK.at(Contoh.BUKA)));
        assertEquals(List.of(), unmet(LAYAK.at(Contoh.TUTUP.minusNanos(1))));
        assertEquals(List.of("jadwal-pendaftaran"), unmet(LAYAK.at(Contoh.TUTUP)));
    }

    @Test
    void a_closed_window_tells_when_it_closed_in_jakarta() {
        Putusan closed = verdict(LAYAK.at(Contoh.TUTUP), "jadwal-pendaftaran");
        assertEquals(
                "2024-09-10T23:59+07:00", closed.dibandingkan().get("tutup").toString());
        assertEquals("Pendaftaran sudah ditutup pada 2024-09-10T23:59 WIB.", closed.agarTerpenuhi());
    }

    @Test
    void without_a_calendar_nothing_is_open() {
        assertEquals(List.of("jadwal-pendaftaran"), unmet(LAYAK.at(Contoh.BUKA, Optional.empty())));
    }

    @Test
    void the_missing_documents_are_named() {
        Contoh two = LAYAK.with(Set.of(JenisDokumen.KTP, JenisDokumen.IJAZAH, JenisDokumen.SWAFOTO));
        assertEquals(List.of("dokumen-wajib", "pernyataan-umum"), unmet(two));
        assertEquals(
                "[PAS_FOTO, SURAT_LAMARAN, TRANSKRIP, SURAT_PERNYATAAN]",
                verdict(two, "dokumen-wajib").dibandingkan().get("belum_ada").toString());
    }

    @Test
    void all_refusals_come_at_once_in_the_tables_order() {
        Contoh hopeless = LAYAK.born(LocalDate.of(1980, 1, 1))
                .studied("0000000", Jenjang.D3, "2.00")
                .on(LAINNYA, CUMLAUDE, "3.00")
                .with(Set.of())
                .after(Contoh.terdahulu(JenisPengadaan.CPNS, false))
                .at(Contoh.TUTUP);
        assertEquals(
                List.of(
                        "pendidikan",
                        "ipk-minimum",
                        "usia-maksimum",
                        "jenis-kebutuhan",
                        "bukti-khusus",
                        "satu-lamaran",
                        "jadwal-pendaftaran",
                        "dokumen-wajib",
                        "pernyataan-umum"),
                unmet(hopeless));
    }

    private static List<Putusan> judge(Contoh example) {
        return SyaratLamaran.of(2024, JenisPengadaan.CPNS).judge(example.permohonan());
    }

    private static List<String> unmet(Contoh example) {
        return judge(example).stream()
                .filter(verdict -> !verdict.memenuhi())
                .map(Putusan::kode)
                .toList();
    }

    private static Putusan verdict(Contoh example, String kode) {
        return judge(example).stream()
                .filter(verdict -> verdict.kode().equals(kode))
                .findFirst()
                .orElseThrow();
    }
}
