package id.asn.applicant.kartu.api;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import id.asn.applicant.kartu.Kartu;
import id.asn.applicant.kartu.KartuCetak;
import id.asn.applicant.kartu.Sebutan;
import id.asn.applicant.periode.Wib;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.UUID;

/**
 * A card as one printed page, A4. The same card gives the same bytes: its dates and its identifier come from the card, not
 * from the clock or from chance.
 */
final class LembarKartu {
    private static final float MARGIN = 51;
    private static final float QR = 118;

    private final KartuCetak card;
    private final KataKartu words;
    private final ByteArrayOutputStream target = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, 40, 40);
    private final PdfWriter writer;
    private boolean crowded;

    private LembarKartu(KartuCetak card) {
        this.card = card;
        this.words = KataKartu.of(card.kartu().jenis());
        this.writer = PdfWriter.getInstance(document, target);
    }

    /** The page; where very long names leave no room above the foot, the remarks are left out. */
    static byte[] print(KartuCetak card) {
        LembarKartu whole = new LembarKartu(card);
        byte[] page = whole.lay(true);
        return whole.crowded ? new LembarKartu(card).lay(false) : page;
    }

    private byte[] lay(boolean withRemarks) {
        Kartu kartu = card.kartu();
        document.addTitle(words.judul() + " " + kartu.nomor());
        document.open();
        settle(kartu);
        head();
        number(kartu);
        document.add(new RincianKartu(card).lay());
        if (withRemarks) {
            remarks();
        }
        foot();
        document.close();
        return TagHuruf.settle(target.toByteArray());
    }

    private void settle(Kartu kartu) {
        String id =
                kartu.jenis() + " " + kartu.nomor() + " " + kartu.pengajuan().sha256();
        byte[] key = UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.US_ASCII))
                .toString()
                .getBytes(StandardCharsets.US_ASCII);
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(key, key));
        writer.getInfo()
                .put(
                        PdfName.CREATIONDATE,
                        new PdfDate(GregorianCalendar.from(Wib.at(kartu.sejak()).toZonedDateTime())));
    }

    private void head() {
        var on = card.formasi();
        String seeks = Sebutan.of(on.kebutuhan().jenisPengadaan()).toUpperCase(Locale.ROOT);
        document.add(centred(on.instansi().nama().toUpperCase(Locale.ROOT), 15, 0));
        document.add(centred("PENGADAAN " + seeks, 10, 4));
        document.add(centred("TAHUN ANGGARAN " + on.tahun(), 10, 2));
        PdfPTable line = Sel.table(1);
        line.setSpacingBefore(8);
        line.addCell(Sel.rule());
        document.add(line);
    }

    private void number(Kartu kartu) {
        document.add(centred(words.judul(), 17, 10));
        PdfPTable box = Sel.table(1);
        box.setSpacingBefore(10);
        box.setSpacingAfter(14);
        box.setWidthPercentage(56);
        box.addCell(Sel.number(kartu.jenis().sebutanNomor(), kartu.nomor()));
        document.add(box);
    }

    private void remarks() {
        PdfPTable table = Sel.table(1);
        table.setSpacingBefore(14);
        table.addCell(Sel.section("PERHATIAN"));
        for (int i = 0; i < words.perhatian().size(); i++) {
            table.addCell(Sel.remark((i + 1) + ".  " + words.perhatian().get(i)));
        }
        document.add(table);
    }

    /** The foot stands on the bottom margin, however long the rows above are. */
    private void foot() {
        PdfPTable foot = Sel.table(3);
        foot.setWidths(new float[] {QR, 215, 160});
        foot.setTotalWidth(document.right() - document.left());
        foot.addCell(Sel.image(KotakQr.draw(card.alamat(), QR, writer)));
        foot.addCell(Sel.lines(
                "Periksa keabsahan kartu ini",
                "Pindai kode QR, atau buka alamat berikut:",
                card.alamat(),
                "SHA-256 tanda terima:",
                card.kartu().pengajuan().sha256()));
        foot.addCell(Sel.signature(words.tandaTangan(), card.biodata().nama()));
        PdfContentByte page = writer.getDirectContent();
        float top = document.bottom() + 20 + foot.getTotalHeight();
        crowded = writer.getVerticalPosition(false) < top || writer.getPageNumber() > 1;
        foot.writeSelectedRows(0, -1, document.left(), top, page);
        ColumnText.showTextAligned(
                page,
                Element.ALIGN_CENTER,
                new Phrase(words.kaki().formatted(Sebutan.waktu(card.kartu().sejak())), Huruf.kecil()),
                (document.left() + document.right()) / 2,
                document.bottom(),
                0);
    }

    private static Paragraph centred(String text, float size, float before) {
        Paragraph line = new Paragraph(size * 1.25f, text, Huruf.besar(size));
        line.setAlignment(Element.ALIGN_CENTER);
        line.setSpacingBefore(before);
        return line;
    }
}
