package id.asn.formation.penetapan;

import static id.asn.formation.penetapan.UsulAlokasiStatus.DITANDATANGANI;
import static id.asn.formation.penetapan.UsulAlokasiStatus.DRAF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.formation.Peran;
import id.asn.formation.alokasi.Golongan;
import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.alokasi.KuotaNasional;
import id.asn.formation.alokasi.Peruntukan;
import id.asn.formation.alokasi.PosKuota;
import id.asn.formation.alokasi.RencanaKuota;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.langkah.Act;
import id.asn.formation.langkah.BukanWewenang;
import id.asn.formation.langkah.Dokumen;
import id.asn.formation.langkah.LangkahTidakSah;
import id.asn.formation.langkah.OrangYangSama;
import id.asn.platform.identity.Actor;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every move of a proposed allocation, in every state, by every office. */
class TindakanUsulAlokasiTest {
    private static final List<Klaim> CLAIMS = List.of(
            new Klaim("6273", Peruntukan.DAERAH, new Golongan(JenisPengadaan.CPNS, Kategori.TEKNIS), 60, 60, 0, 0));

    private static Act as(Peran peran, String orang) {
        return Act.by(new Actor(orang, "uji", Set.of(peran.claim()), null), Instant.EPOCH);
    }

    private static UsulAlokasi drafted(Act act) {
        List<PosKuota> pos = List.of(new PosKuota(Peruntukan.DAERAH, JenisPengadaan.CPNS, null, 100));
        var rencana = new RencanaKuota(new Dokumen("Rencana", LocalDate.of(2024, 1, 5)), pos, List.of(), 100);
        KuotaNasional kuota = new KuotaNasional(2024, rencana, as(Peran.PANRB, "perencana"));
        BigDecimal one = BigDecimal.ONE;
        Bobot bobot = new Bobot(one, one, one, one, one, one, one, one, 0);
        return new UsulAlokasi(kuota, CLAIMS, bobot, List.of(), act);
    }

    private static UsulAlokasi in(UsulAlokasiStatus status) {
        UsulAlokasi usul = drafted(as(Peran.PANRB, "penyusun"));
        if (status == DITANDATANGANI) {
            usul.sign(1, CLAIMS, as(Peran.PANRB, "penanda-tangan"));
        }
        return usul;
    }

    private static void attempt(TindakanUsulAlokasi move, UsulAlokasi usul, Act act) {
        switch (move) {
            case UBAH -> usul.change(List.of(), act);
            case TANDATANGANI -> usul.sign(1, CLAIMS, act);
            default -> throw new IllegalArgumentException(move.name());
        }
    }

    static Stream<Arguments> every_move_in_every_state_by_every_office() {
        return Arrays.stream(TindakanUsulAlokasi.values())
                .filter(move -> move != TindakanUsulAlokasi.BUAT)
                .flatMap(move -> Arrays.stream(UsulAlokasiStatus.values())
                        .flatMap(status ->
                                Arrays.stream(Peran.values()).map(peran -> Arguments.of(move, status, peran))));
    }

    @Test
    void all_moves_are_tried_in_all_states_by_all_offices() {
        assertEquals(2 * 2 * 10, every_move_in_every_state_by_every_office().count());
    }

    @ParameterizedTest(name = "{0} in {1} by {2}")
    @MethodSource("every_move_in_every_state_by_every_office")
    void panrb_moves_a_draft_and_nothing_else_moves(TindakanUsulAlokasi move, UsulAlokasiStatus status, Peran peran) {
        UsulAlokasi usul = in(status);
        int before = usul.posisi().jejak().size();
        Act act = as(peran, "orang-lain");
        if (status == DRAF && peran == Peran.PANRB) {
            attempt(move, usul, act);
            assertEquals(
                    move == TindakanUsulAlokasi.UBAH ? DRAF : DITANDATANGANI,
                    usul.posisi().status());
            assertEquals(move.name(), usul.posisi().jejak().get(before).tindakan());
            return;
        }
        Class<? extends Exception> refusal = status == DRAF ? BukanWewenang.class : LangkahTidakSah.class;
        assertThrows(refusal, () -> attempt(move, usul, act));
        assertEquals(status, usul.posisi().status());
        assertEquals(before, usul.posisi().jejak().size());
    }

    @Test
    void only_panrb_drafts_one() {
        for (Peran peran : Peran.values()) {
            if (peran != Peran.PANRB) {
                assertThrows(BukanWewenang.class, () -> drafted(as(peran, "orang-lain")), peran.name());
            }
        }
    }

    @Test
    void whoever_drafted_or_changed_it_does_not_sign_it() {
        UsulAlokasi usul = in(DRAF);
        usul.change(List.of(), as(Peran.PANRB, "pengubah"));
        for (String orang : List.of("penyusun", "pengubah")) {
            assertThrows(
                    OrangYangSama.class, () -> attempt(TindakanUsulAlokasi.TANDATANGANI, usul, as(Peran.PANRB, orang)));
        }
        attempt(TindakanUsulAlokasi.TANDATANGANI, usul, as(Peran.PANRB, "orang-lain"));
        assertEquals(DITANDATANGANI, usul.posisi().status());
    }

    @Test
    void every_row_names_its_rule_and_every_state_can_be_reached() {
        for (TindakanUsulAlokasi move : TindakanUsulAlokasi.values()) {
            assertFalse(move.dasarHukum().isBlank(), move.name());
        }
        for (UsulAlokasiStatus status : UsulAlokasiStatus.values()) {
            assertTrue(
                    Arrays.stream(TindakanUsulAlokasi.values()).anyMatch(move -> move.ke() == status), status.name());
        }
    }
}
