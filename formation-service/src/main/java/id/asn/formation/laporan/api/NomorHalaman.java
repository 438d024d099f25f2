package id.asn.formation.laporan.api;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import id.asn.formation.laporan.Tulisan;

/** Writes "Halaman x dari y" below each page, and counts the pages. */
final class NomorHalaman extends PdfPageEventHelper {
    private final int of;
    private int pages;

    NomorHalaman(int of) {
        this.of = of;
    }

    int pages() {
        return pages;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        pages = writer.getPageNumber();
        String words = "Halaman %s dari %s".formatted(Tulisan.bilangan(pages), Tulisan.bilangan(of));
        float middle = (document.left() + document.right()) / 2;
        ColumnText.showTextAligned(
                writer.getDirectContent(), Element.ALIGN_CENTER, new Phrase(words, Huruf.kecil()), middle, 24, 0);
    }
}
