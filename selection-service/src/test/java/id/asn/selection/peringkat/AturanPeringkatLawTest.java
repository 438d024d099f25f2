package id.asn.selection.peringkat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.selection.Tabel;
import id.asn.selection.skd.TahunTanpaKeputusan;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AturanPeringkatLawTest {
    private final AturanPeringkat aturan = AturanPeringkat.untuk(2024);

    @Test
    void the_order_to_skb_equals_its_second_transcription() {
        assertEquals(
                typed("hukum/urutan-skb.csv", 4), numbered(aturan.urutanSkd().kunci()));
    }

    @Test
    void the_final_order_equals_its_second_transcription_and_holds_no_step_beside_the_laws() {
        assertEquals(
                typed("hukum/urutan-akhir.csv", 7),
                numbered(aturan.urutanAkhir().kunci()));
    }

    @Test
    void the_integration_equals_its_second_transcription() {
        var rows = Tabel.baca("hukum/integrasi.csv");
        assertEquals(1, rows.size());
        AturanIntegrasi integrasi = aturan.integrasi();
        assertEquals(
                List.of("2024", "5.5", "0.40", "0.60", "3"),
                List.of(
                        String.valueOf(aturan.tahun()),
                        integrasi.pembagiSkd().toPlainString(),
                        integrasi.bobotSkd().toPlainString(),
                        integrasi.bobotSkb().toPlainString(),
                        String.valueOf(aturan.kelipatan().kali())));
        assertEquals(List.of("2024", "5.5", "0.40", "0.60", "3"), rows.get(0).getFields());
    }

    @Test
    void a_year_without_a_rule_is_refused() {
        assertThrows(TahunTanpaKeputusan.class, () -> AturanPeringkat.untuk(2023));
        assertThrows(TahunTanpaKeputusan.class, () -> AturanPeringkat.untuk(2025));
    }

    private static List<String> typed(String path, int rows) {
        List<String> typed = Tabel.baca(path).stream()
                .map(row -> row.getField("tahun") + " " + row.getField("langkah") + " " + row.getField("kunci"))
                .toList();
        assertEquals(rows, typed.size());
        return typed;
    }

    private static List<String> numbered(List<? extends Enum<?>> kunci) {
        return IntStream.range(0, kunci.size())
                .mapToObj(i -> "2024 " + (i + 1) + " " + kunci.get(i).name())
                .toList();
    }
}
