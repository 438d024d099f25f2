package id.asn.selection;

import id.asn.platform.testkit.PrintedPage;
import id.asn.selection.hasil.TindakanHasil;
import id.asn.selection.optimalisasi.AturanOptimalisasi;
import id.asn.selection.penerimaan.TindakanPekerjaan;
import id.asn.selection.peringkat.AturanPeringkat;
import id.asn.selection.skb.AturanSkb;
import id.asn.selection.skd.BagianSkd;
import id.asn.selection.skd.StrukturSkd;
import id.asn.selection.skd.nab.BarisNab;
import id.asn.selection.skd.nab.NilaiAmbangBatas;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PrintedPagesTest {

    @Test
    void the_states_are_printed() {
        List<String> lines = new ArrayList<>();
        lines.add("## selection-service\n\n### Hasil\n");
        lines.add("```mermaid\nstateDiagram-v2\n    [*] --> DIHITUNG : HITUNG (panselnas)");
        Arrays.stream(TindakanHasil.values())
                .map(move -> "    %s --> %s : %s (%s)"
                        .formatted(move.dari(), move.ke(), move, move.oleh().claim()))
                .forEach(lines::add);
        lines.add("```\n\n| tindakan | dari | ke | oleh | dasar hukum |\n|---|---|---|---|---|");
        Arrays.stream(TindakanHasil.values())
                .map(move -> "| %s | %s | %s | %s | %s |"
                        .formatted(move, move.dari(), move.ke(), move.oleh().claim(), move.dasarHukum()))
                .forEach(lines::add);
        lines.add("\n### Pekerjaan\n\n```mermaid\nstateDiagram-v2\n    [*] --> DITERIMA");
        Arrays.stream(TindakanPekerjaan.values())
                .map(move -> "    %s --> %s : %s (%s)".formatted(move.dari(), move.ke(), move, move.oleh()))
                .forEach(lines::add);
        lines.add("```");
        PrintedPage.section("docs/states.md", "selection", String.join("\n", lines));
    }

    @Test
    void the_decrees_are_printed() {
        List<String> lines = new ArrayList<>();
        lines.add("## selection-service");
        NilaiAmbangBatas.semua().forEach(nab -> lines.add(passingGrades(nab)));
        StrukturSkd.semua().forEach(struktur -> lines.add(structure(struktur)));
        AturanSkb.semua().forEach(aturan -> lines.add(SkbPage.section(aturan)));
        AturanPeringkat.semua().forEach(aturan -> lines.add(ranking(aturan)));
        AturanOptimalisasi.semua().forEach(aturan -> lines.addAll(OptimalisasiPage.sections(aturan)));
        lines.addAll(PppkPage.sections());
        lines.addAll(JptPage.sections());
        PrintedPage.section("docs/hukum.md", "selection", String.join("\n\n", lines));
    }

    private static String passingGrades(NilaiAmbangBatas nab) {
        return "### Nilai ambang batas SKD " + nab.tahun() + "\n\n"
                + "| jenis kebutuhan | kelompok jabatan | TWK | TIU | TKP | kumulatif | berlaku | sumber |\n"
                + "|---|---|--:|--:|--:|--:|:-:|---|\n"
                + nab.baris().stream().map(PrintedPagesTest::row).collect(Collectors.joining("\n"));
    }

    private static String row(BarisNab row) {
        String minima = Arrays.stream(BagianSkd.values())
                .map(bagian -> row.minimum(bagian) == NilaiAmbangBatas.TIDAK_ADA ? "–" : "" + row.minimum(bagian))
                .collect(Collectors.joining(" | "));
        String kelompok = row.kelompok().isEmpty()
                ? "semua"
                : row.kelompok().stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
        return "| %s | %s | %s | %s | %s |"
                .formatted(row.jenis(), kelompok, minima, row.berlaku() ? "ya" : "tidak", row.sumber());
    }

    private static String structure(StrukturSkd struktur) {
        return "### Struktur SKD " + struktur.berlaku() + "\n\n| bagian | soal | maks | kelipatan | sumber |\n"
                + "|---|--:|--:|--:|---|\n"
                + struktur.baris().stream()
                        .map(row -> "| %s | %d | %d | %d | %s |"
                                .formatted(row.bagian(), row.soal(), row.maks(), row.langkah(), row.sumber()))
                        .collect(Collectors.joining("\n"));
    }

    private static String ranking(AturanPeringkat aturan) {
        return "### Peringkat CPNS " + aturan.tahun() + "\n\n| aturan | isi | sumber |\n|---|---|---|\n"
                + "| batas ke SKB | %d × kuota, seri persis di batas ikut | %s |\n"
                        .formatted(aturan.kelipatan().kali(), aturan.kelipatan().sumber())
                + "| urutan ke SKB | %s | %s |\n"
                        .formatted(
                                aturan.urutanSkd().kunci(), aturan.urutanSkd().sumber())
                + "| integrasi | SKD / %s × %s + SKB × %s, tiap langkah dibulatkan tiga desimal | %s |\n"
                        .formatted(
                                aturan.integrasi().pembagiSkd(),
                                aturan.integrasi().bobotSkd(),
                                aturan.integrasi().bobotSkb(),
                                aturan.integrasi().sumber())
                + "| urutan akhir | %s | %s |"
                        .formatted(
                                aturan.urutanAkhir().kunci(),
                                aturan.urutanAkhir().sumber());
    }
}
