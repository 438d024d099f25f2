package id.asn.applicant.lamaran;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.platform.identity.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LamaranTest {
    private static final Actor SITI = new Actor("siti", "portal", Set.of("pelamar"), null);
    private static final Actor BUDI = new Actor("budi", "aplikasi-panitia", Set.of("panitia"), "6273");
    private static final Instant T0 = Instant.parse("2024-08-21T03:00:00Z");
    private static final Pilihan CHOICE = new Pilihan(UUID.randomUUID(), 2024, "6273");
    private static final Alasan UNREADABLE = new Alasan(KodeAlasan.DOKUMEN_TIDAK_TERBACA, "Ijazah terpotong.");

    private final Lamaran lamaran = new Lamaran(UUID.randomUUID(), CHOICE, SITI, T0);

    @Test
    void a_new_lamaran_is_a_draft_that_awaits_its_owner() {
        assertEquals(LamaranStatus.DRAF, lamaran.status());
        assertEquals(T0, lamaran.sejak());
        assertTrue(lamaran.pengajuan().isEmpty());
    }

    @Test
    void changing_a_draft_does_not_move_the_day_since_when_it_stands() {
        lamaran.noteUpload(SITI, T0.plusSeconds(60));
        assertEquals(T0, lamaran.sejak());
    }

    @Test
    void a_submitted_lamaran_keeps_its_choice() {
        submit();
        Pilihan other = new Pilihan(UUID.randomUUID(), 2024, "6201");
        assertThrows(LangkahTidakSah.class, () -> lamaran.choose(other, SITI, T0));
        assertEquals(CHOICE, lamaran.pilihan());
    }

    @Test
    void submitting_twice_is_refused() {
        submit();
        assertThrows(LangkahTidakSah.class, this::submit);
    }

    @Test
    void a_tms_needs_a_reason() {
        submit();
        assertThrows(AlasanTidakSesuai.class, () -> lamaran.declareTms(List.of(), BUDI, T0));
        lamaran.declareTms(List.of(UNREADABLE), BUDI, T0);
        assertEquals(List.of(UNREADABLE), lamaran.alasan());
        assertTrue(lamaran.nomorPeserta().isEmpty());
    }

    @Test
    void an_ms_has_a_number_and_no_way_back() {
        submit();
        lamaran.declareMs("24627320120000001", BUDI, T0);
        assertEquals("24627320120000001", lamaran.nomorPeserta().orElseThrow());
        assertThrows(LangkahTidakSah.class, () -> lamaran.declareTms(List.of(UNREADABLE), BUDI, T0));
    }

    @Test
    void every_move_is_on_record_with_person_client_and_time() {
        submit();
        lamaran.declareMs("24627320120000001", BUDI, T0.plusSeconds(9));
        assertEquals(
                List.of(
                        new Langkah(TindakanLamaran.UBAH, "siti", "portal", T0),
                        new Langkah(TindakanLamaran.AJUKAN, "siti", "portal", T0.plusSeconds(5)),
                        new Langkah(TindakanLamaran.NYATAKAN_MS, "budi", "aplikasi-panitia", T0.plusSeconds(9))),
                lamaran.langkah());
    }

    private void submit() {
        lamaran.submit(new Pengajuan("2024-6273-0000001", T0.plusSeconds(5), "00", "{}"), SITI);
    }
}
