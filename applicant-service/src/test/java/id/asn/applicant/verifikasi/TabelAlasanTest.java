package id.asn.applicant.verifikasi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.applicant.Transcription;
import id.asn.applicant.lamaran.KodeAlasan;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TabelAlasanTest {

    @Test
    void the_reasons_equal_their_second_transcription_row_by_row() {
        List<String> rows = TabelAlasan.ROWS.stream()
                .map(row -> "%s,%s,%s,\"%s\""
                        .formatted(row.kode(), row.mulai(), row.akhir() == null ? "" : row.akhir(), row.sumber()))
                .toList();
        assertEquals(Transcription.of("alasan-tms"), rows);
        assertEquals(22, rows.size());
    }

    @Test
    void the_check_list_equals_its_second_transcription_row_by_row() {
        List<String> rows = Stream.concat(rows("CPNS", Pemeriksaan2024.CPNS), rows("PPPK", Pemeriksaan2024.PPPK))
                .toList();
        assertEquals(Transcription.of("pemeriksaan"), rows);
        assertEquals(29, rows.size());
    }

    private static Stream<String> rows(String jenisPengadaan, List<ButirPemeriksaan> list) {
        return list.stream().map(row -> "2024,%s,%s,%s,%s,\"%s\""
                .formatted(
                        jenisPengadaan,
                        row.kode(),
                        row.untuk() == null ? "" : row.untuk(),
                        row.alasan().stream().map(Enum::name).collect(Collectors.joining(" ")),
                        row.sumber()));
    }

    @Test
    void every_reason_that_stands_in_no_document_belongs_to_an_item_of_either_list() {
        Set<KodeAlasan> given = Stream.concat(Pemeriksaan2024.CPNS.stream(), Pemeriksaan2024.PPPK.stream())
                .flatMap(row -> row.alasan().stream())
                .collect(Collectors.toSet());
        Set<KodeAlasan> ofDocuments = EnumSet.of(
                KodeAlasan.DOKUMEN_TIDAK_LENGKAP, KodeAlasan.DOKUMEN_TIDAK_TERBACA, KodeAlasan.DOKUMEN_TIDAK_SESUAI);
        assertEquals(EnumSet.complementOf(EnumSet.copyOf(ofDocuments)), given);
    }

    @Test
    void every_code_has_one_row_for_a_code_is_retired_and_never_removed() {
        assertEquals(KodeAlasan.values().length, TabelAlasan.ROWS.size());
        Set<KodeAlasan> codes = TabelAlasan.ROWS.stream().map(AlasanTms::kode).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(KodeAlasan.class), codes);
    }

    @Test
    void a_retired_reason_may_be_given_until_its_last_day() {
        LocalDate last = LocalDate.of(2024, 12, 31);
        AlasanTms retired = new AlasanTms(KodeAlasan.LAINNYA, "x", LocalDate.of(2024, 1, 1), last, "x");
        assertTrue(retired.inForce(last));
        assertFalse(retired.inForce(last.plusDays(1)));
        assertFalse(retired.inForce(LocalDate.of(2023, 12, 31)));
    }
}
