package id.asn.formation.pekerjaan.flow;

import id.asn.formation.pekerjaan.Baris;
import id.asn.formation.pekerjaan.Bentuk;
import id.asn.formation.pekerjaan.Kolom;
import id.asn.formation.pekerjaan.Penilaian;
import id.asn.formation.pekerjaan.Temuan;
import id.asn.platform.problem.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Writes a workbook of so many rows and reads and judges it again; run in a process of its own with little memory. */
final class BukuBesar {
    private static final List<Kolom> ISI = List.of(
            Kolom.wajib("kode", Bentuk.KODE), Kolom.wajib("nama", Bentuk.TEKS), Kolom.wajib("jumlah", Bentuk.BILANGAN));
    private static final List<Kolom> SEMUA = List.of(
            Kolom.wajib("baris", Bentuk.BILANGAN),
            Kolom.wajib("kode", Bentuk.KODE),
            Kolom.wajib("nama", Bentuk.TEKS),
            Kolom.wajib("jumlah", Bentuk.BILANGAN),
            Kolom.boleh("temuan", Bentuk.TEKS));

    private BukuBesar() {}

    public static void main(String[] args) throws IOException {
        int rows = Integer.parseInt(args[0]);
        Path file = Files.createTempFile("buku-", ".xlsx");
        try {
            write(file, rows);
            ReadXlsx reader = new ReadXlsx();
            long expected = reader.periksa(file, SEMUA);
            long[] good = {0};
            reader.baca(file, SEMUA, row -> good[0] += Penilaian.of(SEMUA, row).baik() ? 1 : 0);
            System.out.println("rows " + expected + " good " + good[0]);
        } finally {
            Files.delete(file);
        }
    }

    private static void write(Path file, int rows) throws IOException {
        List<Temuan> found = List.of(Temuan.peringatan(Finding.of("nama", "spasi-tepi")));
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "uji", null)) {
            LembarGalat lembar = new LembarGalat(book.newWorksheet("besar"), ISI, Finding::code);
            for (int i = 1; i <= rows; i++) {
                String[] sel = {"K" + i, "Nama yang berbeda pada setiap baris, nomor " + i, String.valueOf(i % 97 - 5)};
                lembar.add(new Baris(i, sel, List.of()), i % 10 == 0 ? found : List.of());
            }
        }
    }
}
