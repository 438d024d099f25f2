package id.asn.formation.laporan.api;

import id.asn.formation.laporan.Kelompok;
import id.asn.formation.laporan.Kolom;
import id.asn.formation.laporan.Tabel;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A report as a workbook, written to the wire as it grows. Numbers are numbers: the reader's own Excel groups them.
 * Words are cells of text, which no spreadsheet calculates, whatever they begin with.
 */
final class BukuKerja {
    private static final int FLUSH = 500;
    private static final String NUMBER = "#,##0";

    private final Tabel tabel;
    private final Worksheet sheet;
    private int row;

    private BukuKerja(Tabel tabel, Worksheet sheet) {
        this.tabel = tabel;
        this.sheet = sheet;
    }

    static void write(Tabel tabel, OutputStream target) throws IOException {
        try (Workbook workbook = new Workbook(target, "formation-service", "1.0")) {
            BukuKerja book = new BukuKerja(tabel, workbook.newWorksheet("Laporan"));
            book.head();
            book.body();
            book.sheet.finish();
        }
    }

    private void head() {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("Halaman &P dari &N", Position.CENTER);
        for (int i = 0; i < tabel.kolom().size(); i++) {
            sheet.width(i, tabel.kolom().get(i).lebar() * 2.0);
        }
        tabel.kepala().forEach(line -> sheet.value(row++, 0, line));
        tabel.judul().forEach(this::bold);
        row++;
        for (int i = 0; i < tabel.kolom().size(); i++) {
            sheet.value(row, i, tabel.kolom().get(i).judul());
            sheet.style(row, i)
                    .bold()
                    .wrapText(true)
                    .fillColor("DDE6EE")
                    .borderStyle("thin")
                    .set();
        }
        sheet.repeatRows(row);
        sheet.freezePane(0, ++row);
    }

    private void body() throws IOException {
        for (Kelompok group : tabel.kelompok()) {
            if (group.judul() != null) {
                bold(group.judul());
            }
            for (List<Object> cells : group.baris()) {
                cells(cells);
            }
            if (group.judul() != null && tabel.berjumlah()) {
                sums("Jumlah " + group.judul(), group.jumlah());
            }
        }
        if (tabel.berjumlah()) {
            sums("Jumlah seluruhnya", tabel.jumlah());
        }
        tabel.catatan().forEach(line -> sheet.value(row++, 0, line));
    }

    private void bold(String line) {
        sheet.value(row, 0, line);
        sheet.style(row++, 0).bold().set();
    }

    private void cells(List<Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            Kolom column = tabel.kolom().get(i);
            if (cells.get(i) instanceof Long number) {
                sheet.value(row, i, number);
                if (column.jenis().berhitung()) {
                    sheet.style(row, i).format(NUMBER).set();
                }
            } else if (cells.get(i) != null) {
                sheet.value(row, i, cells.get(i).toString());
            }
        }
        if (++row % FLUSH == 0) {
            sheet.flush();
        }
    }

    private void sums(String words, List<Long> sums) {
        sheet.value(row, 0, words);
        sheet.style(row, 0).bold().set();
        for (int i = 0; i < sums.size(); i++) {
            if (sums.get(i) != null) {
                sheet.value(row, i, sums.get(i));
                sheet.style(row, i).bold().format(NUMBER).set();
            }
        }
        row++;
    }
}
