package id.asn.applicant.kartu.api;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;

/** The cells of which a card is laid. */
final class Sel {

    private Sel() {}

    static PdfPTable table(int columns) {
        PdfPTable table = new PdfPTable(columns);
        table.setWidthPercentage(100);
        return table;
    }

    /** A thick line and a thin one, as below the head of a letter. */
    static PdfPCell rule() {
        PdfPCell cell = bare(new Phrase(""));
        cell.setFixedHeight(3.5f);
        cell.setBorder(Rectangle.TOP | Rectangle.BOTTOM);
        cell.setBorderWidthTop(2);
        cell.setBorderWidthBottom(0.6f);
        cell.setBorderColor(Huruf.TINTA);
        return cell;
    }

    static PdfPCell number(String label, String number) {
        PdfPCell cell = new PdfPCell();
        cell.setBackgroundColor(Huruf.LATAR);
        cell.setBorderColor(Huruf.TINTA);
        cell.setBorderWidth(0.8f);
        cell.setPadding(6);
        cell.setPaddingBottom(10);
        cell.addElement(centred(label, Huruf.kecil(), 10));
        cell.addElement(centred(number, Huruf.besar(20), 24));
        return cell;
    }

    static PdfPCell section(String title) {
        PdfPCell cell = bare(new Phrase(title, Huruf.bagian()));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidthBottom(0.6f);
        cell.setBorderColor(Huruf.GARIS);
        cell.setPaddingTop(9);
        cell.setPaddingBottom(4);
        return cell;
    }

    static PdfPCell text(String words, Font font) {
        PdfPCell cell = bare(new Phrase(words, font));
        cell.setLeading(12, 0);
        cell.setPaddingTop(3);
        cell.setPaddingBottom(3);
        return cell;
    }

    static PdfPCell remark(String words) {
        PdfPCell cell = text(words, Huruf.sedang());
        cell.setIndent(-14);
        cell.setPaddingLeft(16);
        return cell;
    }

    static PdfPCell image(Image image) {
        PdfPCell cell = new PdfPCell(image, true);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }

    /** Words beside the QR code: a title, then labels and what they name in turn. */
    static PdfPCell lines(String title, String... rest) {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPaddingLeft(8);
        cell.setPaddingTop(8);
        cell.addElement(new Paragraph(13, title, Huruf.bagian()));
        for (int i = 0; i < rest.length; i++) {
            Paragraph line = new Paragraph(10, rest[i], Huruf.kecil());
            line.setSpacingBefore(i % 2 == 0 ? 5 : 0);
            cell.addElement(line);
        }
        return cell;
    }

    /** A line to sign on, above the name. */
    static PdfPCell signature(String who, String name) {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPaddingTop(8);
        cell.addElement(centred(who, Huruf.sedang(), 13));
        Paragraph below = centred("( " + name + " )", Huruf.sedang(), 13);
        below.setSpacingBefore(56);
        cell.addElement(below);
        return cell;
    }

    static PdfPCell bare(Phrase words) {
        PdfPCell cell = new PdfPCell(words);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }

    private static Paragraph centred(String words, Font font, float leading) {
        Paragraph line = new Paragraph(leading, words, font);
        line.setAlignment(Element.ALIGN_CENTER);
        return line;
    }
}
