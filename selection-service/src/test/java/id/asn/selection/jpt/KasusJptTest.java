package id.asn.selection.jpt;

import static id.asn.selection.jpt.Komponen.ASESMEN;
import static id.asn.selection.jpt.Komponen.MAKALAH;
import static id.asn.selection.jpt.Komponen.REKAM_JEJAK;
import static id.asn.selection.jpt.Komponen.WAWANCARA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.asn.platform.problem.Finding;
import id.asn.selection.Tabel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked cases of an open selection. */
class KasusJptTest {
    private static final AturanJpt ATURAN = AturanJpt.untuk(2024);
    private static final AnggotaPansel LUAR = new AnggotaPansel(UnsurPansel.AKADEMISI_PAKAR, null, false);
    private static final AnggotaPansel DALAM = new AnggotaPansel(UnsurPansel.INTERNAL, JenjangJpt.PRATAMA, false);

    static Stream<NamedCsvRecord> bobot() {
        return Tabel.baca("kasus/k10-bobot.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("bobot")
    void weights_stand_inside_their_ranges_and_make_a_hundred(NamedCsvRecord row) {
        List<Integer> persen = Arrays.stream(row.getField("bobot").split("/"))
                .map(Integer::valueOf)
                .toList();
        BobotJpt usul = new BobotJpt(Map.of(
                REKAM_JEJAK, persen.get(0), MAKALAH, persen.get(1), ASESMEN, persen.get(2), WAWANCARA, persen.get(3)));
        assertEquals(row.getField("kode"), codes(ATURAN.periksa(usul)));
    }

    static Stream<NamedCsvRecord> pansel() {
        return Tabel.baca("kasus/k10-pansel.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("pansel")
    void a_panel_is_odd_and_mostly_from_outside(NamedCsvRecord row) {
        int internal = Integer.parseInt(row.getField("internal"));
        List<AnggotaPansel> anggota = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(row.getField("anggota")); i++) {
            anggota.add(i < internal ? DALAM : LUAR);
        }
        assertEquals(row.getField("kode"), codes(ATURAN.pansel().periksa(anggota, JenjangJpt.PRATAMA)));
    }

    @Test
    void officials_on_a_panel_hold_at_least_such_a_post_and_nobody_is_of_a_party() {
        AnggotaPansel tinggi = new AnggotaPansel(UnsurPansel.INSTANSI_LAIN, JenjangJpt.MADYA, false);
        List<AnggotaPansel> anggota = List.of(
                tinggi,
                new AnggotaPansel(UnsurPansel.INSTANSI_LAIN, JenjangJpt.PRATAMA, false),
                new AnggotaPansel(UnsurPansel.INTERNAL, null, false),
                new AnggotaPansel(UnsurPansel.AKADEMISI_PAKAR, null, true),
                LUAR);
        List<Finding> salah = ATURAN.pansel().periksa(anggota, JenjangJpt.MADYA);
        assertEquals("jenjang-anggota-di-bawah jenjang-anggota-di-bawah anggota-partai", codes(salah));
        assertEquals("/anggota/3/partai", salah.get(2).pointer());
    }

    static Stream<NamedCsvRecord> pendaftaran() {
        return Tabel.baca("kasus/k10-pendaftaran.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("pendaftaran")
    void too_few_people_extend_a_call_and_one_alone_never_goes_on(NamedCsvRecord row) {
        assertEquals(
                row.getField("lanjutan"),
                ATURAN.pendaftaran()
                        .lanjutan(
                                Integer.parseInt(row.getField("memenuhi_syarat")),
                                Integer.parseInt(row.getField("perpanjangan")),
                                row.getField("rekomendasi").equals("ya"))
                        .name());
    }

    @Test
    void a_call_of_fifteen_days_counts_its_first_and_its_last() {
        assertEquals(LocalDate.of(2024, 6, 24), ATURAN.pendaftaran().berakhir(LocalDate.of(2024, 6, 10)));
        assertEquals(LocalDate.of(2024, 7, 1), ATURAN.pendaftaran().perpanjangan(LocalDate.of(2024, 6, 24)));
    }

    @Test
    void the_arithmetic_is_exact() {
        BobotJpt bobot = new BobotJpt(Map.of(REKAM_JEJAK, 20, MAKALAH, 20, ASESMEN, 25, WAWANCARA, 35));
        NilaiAkhirJpt akhir = bobot.hitung(
                Map.of(REKAM_JEJAK, angka("80"), MAKALAH, angka("75"), ASESMEN, angka("78.5"), WAWANCARA, angka("82")));
        assertEquals(
                "16 15 19.625 28.7",
                akhir.langkah().stream()
                        .map(satu -> satu.hasil().toPlainString())
                        .collect(Collectors.joining(" ")));
        assertEquals("79.325", akhir.jumlah().toPlainString());
    }

    @Test
    void the_ppk_chooses_any_of_the_three_and_says_why_it_is_not_the_first() {
        assertEquals("", codes(ATURAN.periksaPilihan(1, 3, null)));
        assertEquals("alasan-wajib", codes(ATURAN.periksaPilihan(2, 3, " ")));
        assertEquals("", codes(ATURAN.periksaPilihan(2, 3, "Pengalaman di bidang keuangan")));
        assertEquals("di-luar-tiga-besar", codes(ATURAN.periksaPilihan(4, 3, "suka")));
        assertEquals("di-luar-tiga-besar", codes(ATURAN.periksaPilihan(0, 3, "suka")));
        assertEquals("alasan-wajib", codes(ATURAN.periksaPilihan(1, 2, null)), "two names only");
    }

    @Test
    void an_age_is_too_high_the_day_after_the_birthday() {
        BatasUsiaJpt batas = ATURAN.usia(JenjangJpt.PRATAMA, false);
        LocalDate lahir = LocalDate.of(1968, 5, 20);
        assertEquals(true, batas.memenuhi(lahir, LocalDate.of(2024, 5, 20)));
        assertEquals(false, batas.memenuhi(lahir, LocalDate.of(2024, 5, 21)));
        assertEquals(58, ATURAN.usia(JenjangJpt.PRATAMA, true).tahun());
        assertEquals(LocalDate.of(2024, 2, 29), batas.sampai(LocalDate.of(1968, 2, 29)));
    }

    private static BigDecimal angka(String text) {
        return new BigDecimal(text);
    }

    private static String codes(List<Finding> salah) {
        return salah.stream().map(Finding::code).collect(Collectors.joining(" "));
    }
}
