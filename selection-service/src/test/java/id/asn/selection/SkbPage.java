package id.asn.selection;

import id.asn.selection.skb.AturanSkb;
import java.util.stream.Collectors;

/** What SKB may be made of, as a page prints it. */
final class SkbPage {
    private SkbPage() {}

    static String section(AturanSkb aturan) {
        return "### Susunan SKB " + aturan.tahun()
                + "\n\n| instansi | CAT paling kecil | tes lain bersama paling besar | banyaknya tes lain |"
                + " wawancara paling besar | sumber |\n|---|--:|--:|--:|--:|---|\n"
                + aturan.batas().stream()
                        .map(row -> "| %s | %d %% | %d %% | %d | %s | %s |"
                                .formatted(
                                        row.jenisInstansi(),
                                        row.catMinimum(),
                                        row.tambahanMaksimum(),
                                        row.tesMaksimum(),
                                        row.wawancaraMaksimum() == 0 ? "tidak boleh" : row.wawancaraMaksimum() + " %",
                                        row.sumber()))
                        .collect(Collectors.joining("\n"))
                + "\n\nJumlah berbobot dibulatkan %d desimal (%s). Keraguan: %s"
                        .formatted(
                                aturan.pembulatan().desimal(),
                                aturan.pembulatan().sumber(),
                                aturan.pembulatan().keraguan())
                + "\n\nGugur didahulukan dari tidak hadir: %s. Keraguan: %s"
                        .formatted(
                                aturan.absen().gugurDidahulukan() ? "ya" : "tidak",
                                aturan.absen().keraguan());
    }
}
