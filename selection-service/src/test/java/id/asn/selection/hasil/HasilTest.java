package id.asn.selection.hasil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.platform.identity.Actor;
import id.asn.selection.Peran;
import id.asn.selection.hasil.Hasil.Pelaku;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HasilTest {
    private static final Instant KINI = Instant.parse("2024-11-16T02:00:00Z");
    private static final Pelaku PEMBUAT = pelaku("pembuat", Peran.PANSELNAS);
    private static final Pelaku PEMERIKSA = pelaku("pemeriksa", Peran.PANSELNAS);

    @Test
    void a_version_is_announced_by_another_person_than_its_maker() {
        Hasil hasil = skd();
        assertFalse(hasil.isPublic());
        assertThrows(OrangYangSama.class, () -> hasil.announce(PEMBUAT, Optional.empty()));
        hasil.announce(PEMERIKSA, Optional.empty());
        assertTrue(hasil.isPublic());
        assertEquals(StatusHasil.DIUMUMKAN, hasil.status());
        assertEquals("pemeriksa", hasil.diumumkanOleh());
    }

    @Test
    void only_the_moves_of_the_table_are_open_and_each_row_is_used() {
        for (StatusHasil status : StatusHasil.values()) {
            for (TindakanHasil tindakan : TindakanHasil.values()) {
                if (tindakan.dari() == status) {
                    assertEquals(tindakan.ke(), tindakan.from(status, PEMERIKSA.actor()));
                } else {
                    LangkahTidakSah refused =
                            assertThrows(LangkahTidakSah.class, () -> tindakan.from(status, PEMERIKSA.actor()));
                    assertEquals(status.name(), refused.facts().get("status_kini"));
                }
            }
        }
        assertEquals(2, TindakanHasil.values().length);
        assertEquals(List.of(), TindakanHasil.dari(StatusHasil.DIGANTIKAN));
    }

    @Test
    void another_role_makes_no_move() {
        assertThrows(BukanWewenang.class, () -> skd().announce(pelaku("panitia", Peran.PANITIA), Optional.empty()));
    }

    @Test
    void announcing_twice_is_refused_and_a_replaced_version_stays_replaced() {
        Hasil lama = skd();
        lama.announce(PEMERIKSA, Optional.empty());
        assertThrows(LangkahTidakSah.class, () -> lama.announce(PEMERIKSA, Optional.empty()));
        Hasil baru = skd();
        lama.replace(PEMERIKSA.actor());
        baru.announce(PEMERIKSA, Optional.of(lama));
        assertEquals(lama.id(), baru.menggantikan());
        assertEquals(StatusHasil.DIGANTIKAN, lama.status());
        assertThrows(LangkahTidakSah.class, () -> lama.announce(PEMERIKSA, Optional.empty()));
    }

    @Test
    void a_version_with_an_undecided_last_seat_is_not_announced() {
        Hasil hasil = hasil(Tahap.AKHIR, Optional.of(skd()), new Rekap(1, 2, 1, 0, 0, 0, 0, 2, 0, 0));
        SeriBelumTerputus refused =
                assertThrows(SeriBelumTerputus.class, () -> hasil.announce(PEMERIKSA, Optional.empty()));
        assertEquals(2, refused.facts().get("peserta"));
        assertEquals(StatusHasil.DIHITUNG, hasil.status());
    }

    static Hasil skd() {
        return hasil(Tahap.SKD, Optional.empty(), new Rekap(1, 1, 1, 1, 0, 0, 0, 0, 0, 0));
    }

    private static Hasil hasil(Tahap tahap, Optional<Hasil> mengikuti, Rekap rekap) {
        return new Hasil(
                UUID.randomUUID(),
                new Permintaan(2024, "6273", tahap, mengikuti),
                1,
                new Ringkasan("0".repeat(64), List.of(new byte[32]), rekap),
                PEMBUAT);
    }

    private static Pelaku pelaku(String person, Peran peran) {
        return new Pelaku(new Actor(person, "uji", Set.of(peran.claim()), null), KINI);
    }
}
