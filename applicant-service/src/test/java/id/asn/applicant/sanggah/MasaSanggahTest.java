package id.asn.applicant.sanggah;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.applicant.Transcription;
import id.asn.applicant.periode.Jendela;
import id.asn.applicant.periode.Jendela.Keadaan;
import id.asn.applicant.periode.KetentuanBelumAda;
import id.asn.applicant.periode.Tahap;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MasaSanggahTest {
    private static final Instant ANNOUNCED = at("2024-09-14T08:00:00+07:00");

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static Optional<Jendela> calendar(String buka, String tutup) {
        return Optional.of(new Jendela(Tahap.SANGGAH_ADMINISTRASI, at(buka), at(tutup)));
    }

    @Test
    void the_rule_equals_its_second_transcription() {
        AturanSanggah it = Sanggah2024.ROW;
        assertEquals(
                Transcription.of("sanggah"),
                List.of("%d,%d,%d,%d,%s"
                        .formatted(it.tahun(), it.hariMenyanggah(), it.hariMenjawab(), it.kali(), it.sumber())));
    }

    @Test
    void three_calendar_days_in_wib_after_the_day_of_the_announcement_to_the_second() {
        MasaSanggah masa = MasaSanggah.of(2024, ANNOUNCED, Optional.empty());
        assertEquals(Keadaan.BELUM_DIBUKA, masa.at(ANNOUNCED.minusSeconds(1)));
        assertEquals(Keadaan.DIBUKA, masa.at(ANNOUNCED));
        assertEquals(Keadaan.DIBUKA, masa.at(at("2024-09-17T23:59:59+07:00")));
        assertEquals(Keadaan.SUDAH_DITUTUP, masa.at(at("2024-09-18T00:00:00+07:00")));
        assertEquals(at("2024-09-25T00:00:00+07:00"), masa.tenggat());
    }

    @Test
    void the_day_is_jakartas_whatever_day_it_is_elsewhere() {
        Instant justAfterMidnight = at("2024-09-15T00:30:00+07:00");
        assertEquals(
                at("2024-09-19T00:00:00+07:00"),
                MasaSanggah.of(2024, justAfterMidnight, Optional.empty()).tutup());
    }

    @Test
    void the_calendar_holds_where_it_is_set() {
        MasaSanggah masa =
                MasaSanggah.of(2024, ANNOUNCED, calendar("2024-09-20T00:00:00+07:00", "2024-09-23T00:00:00+07:00"));
        assertEquals(at("2024-09-20T00:00:00+07:00"), masa.buka());
        assertEquals(at("2024-09-23T00:00:00+07:00"), masa.tutup());
        assertEquals(at("2024-09-30T00:00:00+07:00"), masa.tenggat());
    }

    @Test
    void a_calendar_that_closes_in_the_middle_of_a_day_is_answered_within_seven_whole_days() {
        MasaSanggah masa =
                MasaSanggah.of(2024, ANNOUNCED, calendar("2024-09-20T00:00:00+07:00", "2024-09-22T16:00:00+07:00"));
        assertEquals(at("2024-09-30T00:00:00+07:00"), masa.tenggat());
    }

    @Test
    void whoever_was_announced_late_keeps_the_days_of_the_rule() {
        Instant late = at("2024-09-22T10:00:00+07:00");
        MasaSanggah masa =
                MasaSanggah.of(2024, late, calendar("2024-09-20T00:00:00+07:00", "2024-09-23T00:00:00+07:00"));
        assertEquals(late, masa.buka());
        assertEquals(at("2024-09-26T00:00:00+07:00"), masa.tutup());
    }

    @Test
    void a_year_without_a_rule_is_an_error() {
        assertThrows(KetentuanBelumAda.class, () -> MasaSanggah.of(2023, ANNOUNCED, Optional.empty()));
    }
}
