package id.asn.selection;

import id.asn.selection.optimalisasi.AturanOptimalisasi;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of optimalisasi as the printed page shows them. */
final class OptimalisasiPage {
    private OptimalisasiPage() {}

    static List<String> sections(AturanOptimalisasi aturan) {
        return List.of(paths(aturan), order(aturan), rules(aturan));
    }

    private static String paths(AturanOptimalisasi aturan) {
        return "### Optimalisasi CPNS " + aturan.tahun()
                + "\n\n| jalur | kode | kursi lowong | diisi | tempat | NAB | sumber | keraguan |\n"
                + "|---|---|---|---|---|---|---|---|\n"
                + rows(aturan.jalur().stream().map(row -> "| %s | %s | %s | %s | %s | %s | %s | %s |"
                        .formatted(
                                row.jalur(),
                                row.jalur().kode(),
                                row.lowong(),
                                row.pengisi(),
                                row.tempat(),
                                row.ambang(),
                                row.sumber(),
                                doubt(row.keraguan()))));
    }

    private static String order(AturanOptimalisasi aturan) {
        return "Urutan jalur: " + aturan.urutan().jalur() + " ("
                + aturan.urutan().sumber() + "). " + aturan.urutan().keraguan() + ".";
    }

    private static String rules(AturanOptimalisasi aturan) {
        return "| ketentuan | nilai | sumber | keraguan |\n|---|---|---|---|\n"
                + rows(aturan.ketentuan().stream().map(row -> "| %s | %s | %s | %s |"
                        .formatted(row.nama(), row.nilai(), row.sumber(), doubt(row.keraguan()))));
    }

    private static String doubt(String keraguan) {
        return keraguan.isEmpty() ? "–" : keraguan;
    }

    private static String rows(Stream<String> rows) {
        return rows.collect(Collectors.joining("\n"));
    }
}
