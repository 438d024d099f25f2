package id.asn.selection;

import id.asn.selection.pppk.AfirmasiGuru;
import id.asn.selection.pppk.AturanOptimalisasiPppk;
import id.asn.selection.pppk.AturanPppk;
import id.asn.selection.pppk.KetentuanPppk;
import id.asn.selection.pppk.NabPppk;
import id.asn.selection.pppk.UjianPppk;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of PPPK as the printed page shows them. */
final class PppkPage {
    private PppkPage() {}

    static List<String> sections() {
        return Stream.of(
                        UjianPppk.semua().stream().map(PppkPage::tests),
                        Stream.of(passingGrades()),
                        Stream.of(additions()),
                        AturanPppk.semua().stream().map(PppkPage::ranking),
                        AturanPppk.semua().stream().map(PppkPage::choices),
                        AturanPppk.semua().stream().map(PppkPage::vacancies))
                .flatMap(section -> section)
                .toList();
    }

    private static String tests(UjianPppk ujian) {
        return "### Ujian PPPK " + ujian.tahun()
                + "\n\n| bentuk | bagian | soal | maks | kelipatan | sumber |\n|---|---|--:|--:|--:|---|\n"
                + rows(ujian.baris().stream().map(row -> "| %s | %s | %d | %d | %d | %s |"
                        .formatted(row.bentuk(), row.bagian(), row.soal(), row.maks(), row.langkah(), row.sumber())));
    }

    private static String passingGrades() {
        return "### Nilai ambang batas PPPK\n\n| tahun | pelamar | manajerial + sosial kultural | wawancara | teknis | "
                + "maks | sumber |\n|---|---|--:|--:|---|--:|---|\n"
                + rows(NabPppk.baris().stream().map(row -> "| %d | %s | %s | %s | %s | %s | %s |"
                        .formatted(
                                row.tahun(),
                                row.pelamar(),
                                number(row.mansoskul()),
                                number(row.wawancara()),
                                row.teknisPerJabatan() ? "per jabatan" : "–",
                                number(row.maks()),
                                row.sumber())));
    }

    private static String additions() {
        return "### Afirmasi guru PPPK, tambahan pada teknis\n\n| tahun | alasan | % dari maks teknis | sumber |\n"
                + "|---|---|--:|---|\n"
                + rows(AfirmasiGuru.baris().stream().map(row -> "| %d | %s | %d | %s |"
                        .formatted(row.tahun(), row.alasan(), row.persen(), row.sumber())));
    }

    private static String ranking(AturanPppk aturan) {
        return "### Peringkat PPPK " + aturan.tahun() + "\n\nUrutan: " + aturan.urutan() + " (" + aturan.sumberUrutan()
                + ").\n\n| kategori | urut | kelompok | kode | sumber |\n|---|--:|---|---|---|\n"
                + rows(aturan.kelompok().stream().map(row -> "| %s | %d | %s | %s | %s |"
                        .formatted(
                                row.kategori(),
                                row.urut(),
                                row.kelompok(),
                                row.kelompok().kode(),
                                row.sumber())));
    }

    private static String choices(AturanPppk aturan) {
        return "### Ketentuan PPPK " + aturan.tahun()
                + " yang tidak disebut sumber\n\n| nama | nilai | keraguan |\n|---|---|---|\n"
                + rows(KetentuanPppk.untuk(aturan.tahun()).stream()
                        .map(row -> "| %s | %s | %s |".formatted(row.nama(), row.nilai(), row.keraguan())));
    }

    private static String vacancies(AturanPppk aturan) {
        AturanOptimalisasiPppk it = AturanOptimalisasiPppk.untuk(aturan.tahun());
        return "### Optimalisasi PPPK " + it.tahun() + "\n\nJalur: " + it.jalur() + " (" + it.sumber()
                + ").\n\n| ketentuan | nilai | keraguan |\n|---|---|---|\n"
                + rows(it.ketentuan().stream()
                        .map(row -> "| %s | %s | %s |".formatted(row.nama(), row.nilai(), row.keraguan())));
    }

    private static String rows(Stream<String> rows) {
        return rows.collect(Collectors.joining("\n"));
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "–";
    }
}
