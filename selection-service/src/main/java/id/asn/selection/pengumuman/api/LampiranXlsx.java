package id.asn.selection.pengumuman.api;

import id.asn.selection.pengumuman.BagianLampiran;
import id.asn.selection.pengumuman.BarisLampiran;
import id.asn.selection.pengumuman.KolomLampiran;
import id.asn.selection.pengumuman.Lampiran;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An annex as a workbook, written to the wire as it grows; a sheet that is full is followed by the next. Points are numbers;
 * participant numbers are words, which no spreadsheet rounds, and stand in their cells: a table of shared words would hold the
 * number of everybody in memory.
 */
final class LampiranXlsx {
    private static final int FLUSH = 500;
    /** Below the 1,048,576 rows that a sheet may have. */
    private static final int ROWS = 1_000_000;

    private final Lampiran lampiran;
    private final Workbook workbook;
    private Worksheet sheet;
    private int sheets;
    private int row;

    private LampiranXlsx(Lampiran lampiran, Workbook workbook) {
        this.lampiran = lampiran;
        this.workbook = workbook;
    }

    static void write(Lampiran lampiran, OutputStream target) throws IOException {
        try (Workbook workbook = new Workbook(target, "selection-service", "1.0")) {
            LampiranXlsx book = new LampiranXlsx(lampiran, workbook);
            book.nextSheet();
            lampiran.isi().each(book::part);
            book.line(lampiran.sidik());
            book.sheet.finish();
        }
    }

    private void nextSheet() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        sheets++;
        row = 0;
        sheet = workbook.newWorksheet("Lampiran " + sheets);
        sheet.pageOrientation("landscape");
        List<KolomLampiran> columns = lampiran.kolom();
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).lebar() + 2.0);
        }
        lampiran.judul().forEach(this::bold);
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(row, i, columns.get(i).judul());
            sheet.style(row, i).bold().fillColor("DDE6EE").borderStyle("thin").set();
        }
        sheet.freezePane(0, ++row);
    }

    private void part(BagianLampiran part) throws IOException {
        bold(part.judul());
        for (BarisLampiran one : part.baris()) {
            cells(one);
        }
    }

    private void cells(BarisLampiran one) throws IOException {
        if (row >= ROWS) {
            nextSheet();
        }
        List<KolomLampiran> columns = lampiran.kolom();
        for (int i = 0; i < columns.size(); i++) {
            String words = columns.get(i).isi(one);
            if (columns.get(i).berhuruf()) {
                sheet.inlineString(row, i, words);
            } else if (!words.isEmpty()) {
                sheet.value(row, i, new BigDecimal(words));
            }
        }
        if (++row % FLUSH == 0) {
            sheet.flush();
        }
    }

    private void bold(String words) {
        line(words);
        sheet.style(row - 1, 0).bold().set();
    }

    private void line(String words) {
        sheet.value(row++, 0, words);
    }
}
