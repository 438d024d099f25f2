package id.asn.formation.alokasi;

import static id.asn.formation.alokasi.JenisPengadaan.CPNS;
import static id.asn.formation.alokasi.JenisPengadaan.PPPK;
import static id.asn.formation.alokasi.Peruntukan.DAERAH;
import static id.asn.formation.alokasi.Peruntukan.PUSAT;
import static id.asn.formation.alokasi.Peruntukan.SEKOLAH_KEDINASAN;
import static id.asn.formation.jabatan.Kategori.GURU;
import static id.asn.formation.jabatan.Kategori.KESEHATAN;
import static id.asn.formation.jabatan.Kategori.TEKNIS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.formation.langkah.Act;
import id.asn.formation.langkah.Dokumen;
import id.asn.platform.identity.Actor;
import id.asn.platform.problem.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KuotaNasionalTest {
    private static final Act ACT = Act.by(new Actor("panrb-01", "uji", Set.of("panrb"), null), Instant.EPOCH);
    private static final Dokumen DOKUMEN = new Dokumen("Rencana 2024", LocalDate.of(2024, 1, 5));

    /** The plan announced in January 2024, as it reconciles. */
    private static final List<PosKuota> POS = List.of(
            new PosKuota(PUSAT, CPNS, null, 207_247),
            new PosKuota(PUSAT, PPPK, null, 221_936),
            new PosKuota(DAERAH, CPNS, null, 483_575),
            new PosKuota(DAERAH, PPPK, GURU, 419_146),
            new PosKuota(DAERAH, PPPK, KESEHATAN, 417_196),
            new PosKuota(DAERAH, PPPK, TEKNIS, 547_416),
            new PosKuota(SEKOLAH_KEDINASAN, null, null, 6_027));

    private static final List<PosKuota> SUBJUMLAH = List.of(
            new PosKuota(PUSAT, null, null, 429_183),
            new PosKuota(DAERAH, null, null, 1_867_333),
            new PosKuota(DAERAH, PPPK, null, 1_383_758),
            new PosKuota(null, CPNS, null, 690_822));

    private static RencanaKuota plan(List<PosKuota> pos, List<PosKuota> subjumlah) {
        return new RencanaKuota(DOKUMEN, pos, subjumlah, 2_302_543);
    }

    private static List<PosKuota> with(List<PosKuota> list, int index, PosKuota other) {
        List<PosKuota> copy = new ArrayList<>(list);
        copy.set(index, other);
        return copy;
    }

    @Test
    void the_plan_of_january_2024_reconciles() {
        KuotaNasional kuota = new KuotaNasional(2024, plan(POS, SUBJUMLAH), ACT);
        assertEquals(2_302_543, kuota.jumlah());
        assertEquals(1, kuota.versi());
        assertEquals("SEKOLAH_KEDINASAN 6027", kuota.riwayat().get(0).isi().split("\n")[6]);
    }

    @Test
    void its_printed_misprint_is_refused_with_the_sums_that_differ_and_by_how_much() {
        RencanaKuota misprint = plan(
                with(POS, 1, new PosKuota(PUSAT, PPPK, null, 281_936)),
                with(SUBJUMLAH, 0, new PosKuota(PUSAT, null, null, 492_183)));
        var refusal = assertThrows(KuotaTidakCocok.class, () -> new KuotaNasional(2024, misprint, ACT));
        assertEquals(
                List.of("/subjumlah/0/jumlah", "/jumlah"),
                refusal.findings().stream().map(Finding::pointer).toList());
        assertEquals(
                Map.of("pos", "PUSAT", "dinyatakan", 492_183, "jumlah_pos", 489_183L, "selisih", 3_000L),
                refusal.findings().get(0).facts());
        assertEquals(
                Map.of("pos", "seluruhnya", "dinyatakan", 2_302_543, "jumlah_pos", 2_362_543L, "selisih", -60_000L),
                refusal.findings().get(1).facts());
    }

    @Test
    void parts_that_speak_of_the_same_seats_are_refused() {
        List<PosKuota> overlapping =
                List.of(new PosKuota(DAERAH, PPPK, GURU, 1), new PosKuota(DAERAH, PPPK, null, 2_302_542));
        var refusal =
                assertThrows(KuotaTidakCocok.class, () -> new KuotaNasional(2024, plan(overlapping, List.of()), ACT));
        assertEquals(
                List.of("pos-tumpang-tindih"),
                refusal.findings().stream().map(Finding::code).toList());
    }

    @Test
    void a_plan_written_anew_is_a_version_more() {
        KuotaNasional kuota = new KuotaNasional(2024, plan(POS, SUBJUMLAH), ACT);
        kuota.write(new RencanaKuota(DOKUMEN, List.of(new PosKuota(PUSAT, CPNS, null, 5)), List.of(), 5), ACT);
        assertEquals(2, kuota.versi());
        assertEquals(
                List.of(2_302_543, 5),
                kuota.riwayat().stream().map(VersiKuota::jumlah).toList());
    }
}
