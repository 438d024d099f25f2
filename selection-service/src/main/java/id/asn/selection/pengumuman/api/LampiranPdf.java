package id.asn.selection.pengumuman.api;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import id.asn.selection.pengumuman.BagianLampiran;
import id.asn.selection.pengumuman.BarisLampiran;
import id.asn.selection.pengumuman.KolomLampiran;
import id.asn.selection.pengumuman.Lampiran;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * An annex as printed pages: A4 landscape, the head of the table and the formasi on every page, and below it the page, of how
 * many, and the hash of the result. Rows are set straight onto the page and a full page leaves for the wire; a table that
 * measures every cell would take many times as long for the largest agency.
 */
final class LampiranPdf {
    private static final float MARGIN = 36;
    private static final float LINE = 12;
    private static final float SIZE = 8;
    private static final float PAD = 3;
    private static final float FOOT = 24;
    private static final float NUMBER_WIDTH = 40;
    private static final Color SHADE = new Color(0xDD, 0xE6, 0xEE);
    private static final Color RULE = new Color(0xBB, 0xBB, 0xBB);

    private final Lampiran lampiran;
    private final Document document = new Document(PageSize.A4.rotate());
    private final PdfWriter writer;
    private final List<KolomLampiran> columns;
    private final float letter;
    private PdfContentByte page;
    private PdfTemplate pages;
    private String formasi;
    private float y;

    private LampiranPdf(Lampiran lampiran, OutputStream target) {
        this.lampiran = lampiran;
        this.writer = PdfWriter.getInstance(document, target);
        this.columns = lampiran.kolom();
        this.letter = (document.getPageSize().getWidth() - 2 * MARGIN)
                / columns.stream().mapToInt(KolomLampiran::lebar).sum();
    }

    static void write(Lampiran lampiran, OutputStream target) throws IOException {
        new LampiranPdf(lampiran, target).lay();
    }

    private void lay() throws IOException {
        document.addTitle(String.join(" ", lampiran.judul()));
        document.addSubject(lampiran.sidik());
        document.open();
        page = writer.getDirectContent();
        pages = page.createTemplate(NUMBER_WIDTH, LINE);
        begin();
        title();
        lampiran.isi().each(this::part);
        foot();
        words(pages, Element.ALIGN_LEFT, Integer.toString(writer.getPageNumber()), 0, 2);
        document.close();
    }

    private void part(BagianLampiran part) {
        formasi = part.judul();
        // the head of a formasi never stands alone at the foot of a page
        if (!fits(3 * LINE)) {
            turn();
        } else {
            heads();
        }
        part.baris().forEach(this::row);
        y -= LINE / 2;
    }

    private void row(BarisLampiran row) {
        if (!fits(LINE)) {
            turn();
        }
        float x = MARGIN;
        for (KolomLampiran column : columns) {
            cell(column, column.isi(row), x);
            x += column.lebar() * letter;
        }
        page.setColorStroke(RULE);
        page.setLineWidth(0.3f);
        page.moveTo(MARGIN, y - PAD);
        page.lineTo(right(), y - PAD);
        page.stroke();
        y -= LINE;
    }

    private void cell(KolomLampiran column, String words, float x) {
        if (column.berhuruf()) {
            words(page, Element.ALIGN_LEFT, words, x + PAD, y);
        } else {
            words(page, Element.ALIGN_RIGHT, words, x + column.lebar() * letter - PAD, y);
        }
    }

    private void title() {
        for (String line : lampiran.judul()) {
            words(page, Element.ALIGN_CENTER, line, (MARGIN + right()) / 2, y);
            y -= LINE * 1.2f;
        }
        y -= LINE / 2;
    }

    /** Of the formasi and of its columns. */
    private void heads() {
        words(page, Element.ALIGN_LEFT, Huruf.fitting(formasi, SIZE, right() - MARGIN), MARGIN, y);
        y -= LINE * 1.2f;
        page.setColorFill(SHADE);
        page.rectangle(MARGIN, y - PAD, right() - MARGIN, LINE);
        page.fill();
        page.setColorFill(Color.BLACK);
        float x = MARGIN;
        for (KolomLampiran column : columns) {
            cell(column, column.judul(), x);
            x += column.lebar() * letter;
        }
        y -= LINE;
    }

    private boolean fits(float height) {
        return y - height > FOOT + LINE;
    }

    private void turn() {
        foot();
        document.newPage();
        begin();
        heads();
    }

    private void begin() {
        writer.setPageEmpty(false);
        y = document.getPageSize().getHeight() - MARGIN;
    }

    /** How many pages there are is known at the end: each page shows one and the same little drawing, drawn last. */
    private void foot() {
        String number = "Halaman " + writer.getPageNumber() + " dari ";
        words(page, Element.ALIGN_LEFT, number, MARGIN, FOOT);
        page.addTemplate(pages, MARGIN + Huruf.width(number, SIZE), FOOT - 2);
        words(page, Element.ALIGN_RIGHT, lampiran.sidik(), right(), FOOT);
    }

    private float right() {
        return document.getPageSize().getWidth() - MARGIN;
    }

    private static void words(PdfContentByte canvas, int alignment, String words, float x, float y) {
        canvas.beginText();
        canvas.setFontAndSize(Huruf.SANS, SIZE);
        canvas.showTextAligned(alignment, words, x, y, 0);
        canvas.endText();
    }
}
