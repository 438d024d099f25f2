package id.asn.formation.laporan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class GrafikBatangTest {
    private static final List<Kolom> KOLOM = List.of(
            Kolom.teks("kecamatan", "KECAMATAN", 20),
            Kolom.jumlah("kebutuhan", "KEBUTUHAN", 10),
            Kolom.jumlah("selisih", "SELISIH", 10));

    private static Tabel table(Object... row) {
        Naskah words = new Naskah("n", List.of(), List.of("KEBUTUHAN", "KOTA <X> & Y"), List.of());
        return Tabel.of(words, KOLOM, List.of(Kelompok.of(null, KOLOM, List.of(List.of(row)))));
    }

    private static Document read(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void it_is_well_formed_and_told_in_words_too() throws Exception {
        Document svg = read(GrafikBatang.of(table("Bukit Batu", 1_200L, -30L)));
        assertEquals(
                "KEBUTUHAN, KOTA <X> & Y",
                svg.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(
                "Bukit Batu: KEBUTUHAN 1.200, SELISIH -30",
                svg.getElementsByTagName("desc").item(0).getTextContent());
        assertEquals("judul uraian", svg.getDocumentElement().getAttribute("aria-labelledby"));
    }

    @Test
    void numbers_below_zero_reach_to_the_left_of_it() {
        String svg = GrafikBatang.of(table("Bukit Batu", 10L, -10L));
        assertTrue(svg.contains("x=\"355\" y=\"84\" width=\"185\""), svg);
        assertTrue(svg.contains("x=\"170\" y=\"100\" width=\"185\""), svg);
    }

    @Property
    void an_axis_holds_zero_and_every_number_in_at_most_eight_round_marks(
            @ForAll @LongRange(min = -3_000_000, max = 3_000_000) long one,
            @ForAll @LongRange(min = -3_000_000, max = 3_000_000) long other) {
        Skala scale = Skala.of(Math.min(one, other), Math.max(one, other), 170, 540);
        assertTrue(scale.marks().contains(0L));
        assertTrue(scale.marks().size() <= 8);
        for (long number : List.of(one, other)) {
            assertTrue(scale.at(number) >= 170 && scale.at(number) <= 540);
        }
    }
}
