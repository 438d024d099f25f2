package id.asn.formation.laporan.api;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import id.asn.formation.laporan.IsiSel;
import id.asn.formation.laporan.JenisKolom;
import id.asn.formation.laporan.Kelompok;
import id.asn.formation.laporan.Kolom;
import id.asn.formation.laporan.Tabel;
import java.awt.Color;
import java.io.OutputStream;
import java.util.List;

/**
 * A report as printed pages: A4 landscape, the table's head on every page, and "Halaman x dari y" below. The pages are
 * laid twice, once to count them and once to write them; rows leave for the page as they come.
 */
final class HalamanCetak {
    private static final int FLUSH = 100;
    private static final float MARGIN = 42;
    private static final Color SHADE = new Color(0xDD, 0xE6, 0xEE);

    private final Tabel tabel;
    private final Document document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN);
    private final PdfPTable table;
    private int rows;

    private HalamanCetak(Tabel tabel) {
        this.tabel = tabel;
        this.table = new PdfPTable(tabel.kolom().size());
    }

    static void write(Tabel tabel, OutputStream target) {
        NomorHalaman counted = new NomorHalaman(0);
        new HalamanCetak(tabel).lay(OutputStream.nullOutputStream(), counted);
        new HalamanCetak(tabel).lay(target, new NomorHalaman(counted.pages()));
    }

    private void lay(OutputStream target, NomorHalaman numbers) {
        PdfWriter writer = PdfWriter.getInstance(document, target);
        writer.setPageEvent(numbers);
        document.addTitle(String.join(" ", tabel.judul()));
        document.open();
        head();
        columns();
        tabel.kelompok().forEach(this::group);
        if (tabel.berjumlah()) {
            sums("JUMLAH SELURUHNYA", tabel.jumlah());
        }
        table.setComplete(true);
        document.add(table);
        tabel.catatan().forEach(line -> document.add(new Paragraph(line, Huruf.kecil())));
        document.close();
    }

    private void head() {
        for (String line : tabel.kepala()) {
            Paragraph words = new Paragraph(line, Huruf.biasa());
            words.setIndentationLeft(PageSize.A4.getHeight() / 2 - MARGIN);
            document.add(words);
        }
        if (!tabel.kepala().isEmpty()) {
            document.add(new Paragraph(" ", Huruf.biasa()));
        }
        for (String line : tabel.judul()) {
            Paragraph words = new Paragraph(line, Huruf.judul());
            words.setAlignment(Element.ALIGN_CENTER);
            document.add(words);
        }
        document.add(new Paragraph(" ", Huruf.kecil()));
    }

    private void columns() {
        table.setWidthPercentage(100);
        table.setComplete(false);
        table.setSplitLate(true);
        int[] widths = tabel.kolom().stream().mapToInt(Kolom::lebar).toArray();
        table.setWidths(widths);
        for (Kolom column : tabel.kolom()) {
            PdfPCell cell = cell(column.judul(), Huruf.tebal(), Element.ALIGN_CENTER);
            cell.setBackgroundColor(SHADE);
            table.addCell(cell);
        }
        table.setHeaderRows(1);
    }

    private void group(Kelompok group) {
        if (group.judul() != null) {
            PdfPCell words = cell(group.judul(), Huruf.tebal(), Element.ALIGN_LEFT);
            words.setColspan(tabel.kolom().size());
            table.addCell(words);
        }
        for (List<Object> row : group.baris()) {
            row(row);
        }
        if (group.judul() != null && tabel.berjumlah()) {
            sums("JUMLAH " + group.judul(), group.jumlah());
        }
    }

    private void row(List<Object> row) {
        for (int i = 0; i < row.size(); i++) {
            Kolom column = tabel.kolom().get(i);
            table.addCell(cell(IsiSel.cetak(column, row.get(i)), Huruf.biasa(), alignment(column)));
        }
        if (++rows % FLUSH == 0) {
            document.add(table);
        }
    }

    /** Its words stand over all columns before the first sum. */
    private void sums(String words, List<Long> sums) {
        int first = 0;
        while (sums.get(first) == null) {
            first++;
        }
        PdfPCell label = cell(words, Huruf.tebal(), Element.ALIGN_RIGHT);
        label.setColspan(first);
        table.addCell(label);
        for (int i = first; i < sums.size(); i++) {
            table.addCell(cell(IsiSel.cetak(tabel.kolom().get(i), sums.get(i)), Huruf.tebal(), Element.ALIGN_RIGHT));
        }
    }

    private static int alignment(Kolom column) {
        return column.jenis() == JenisKolom.TEKS ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT;
    }

    private static PdfPCell cell(String words, Font font, int alignment) {
        PdfPCell cell = new PdfPCell(new Phrase(words, font));
        cell.setHorizontalAlignment(alignment);
        cell.setPadding(3);
        return cell;
    }
}
