package id.asn.applicant.kartu.api;

import com.lowagie.text.Element;
import com.lowagie.text.Image;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import id.asn.applicant.kartu.JenisKartu;
import id.asn.applicant.kartu.KartuCetak;
import id.asn.applicant.kartu.Sebutan;
import id.asn.applicant.pelamar.Biodata;
import java.io.IOException;
import java.util.Optional;

/** The middle of a card: person and formasi on the left, photograph on the right. */
final class RincianKartu {
    /** 3 by 4 centimetres. */
    private static final float FOTO_LEBAR = 85;

    private static final float FOTO_TINGGI = 113.4f;

    private final KartuCetak card;
    private final PdfPTable rows = Sel.table(3);

    RincianKartu(KartuCetak card) {
        this.card = card;
    }

    PdfPTable lay() {
        rows.setWidths(new float[] {112, 10, 268});
        person();
        formasi();
        submission();
        PdfPTable both = Sel.table(2);
        both.setWidths(new float[] {390, 103});
        PdfPCell left = new PdfPCell(rows);
        left.setBorder(Rectangle.NO_BORDER);
        both.addCell(left);
        both.addCell(photograph());
        return both;
    }

    private void person() {
        Biodata it = card.biodata();
        section("PELAMAR");
        row("Nama", it.nama());
        row("Tanggal lahir", Sebutan.tanggal(it.tanggalLahir()));
        row("Jenis kelamin", Sebutan.of(it.jenisKelamin()));
        row("Pendidikan", it.pendidikan().nama());
        row("IPK", it.pendidikan().ipk().setScale(2).toPlainString().replace('.', ','));
    }

    private void formasi() {
        var on = card.formasi();
        section("FORMASI YANG DILAMAR");
        row("Jabatan", on.jabatan().nama());
        row("Unit kerja", on.unit().nama());
        row("Jenis kebutuhan", Sebutan.of(on.kebutuhan().jenisKebutuhan()));
    }

    private void submission() {
        section("PENGAJUAN");
        if (card.kartu().jenis() == JenisKartu.UJIAN) {
            row("Nomor pendaftaran", card.kartu().pengajuan().nomorPendaftaran());
        }
        row("Diajukan", Sebutan.waktu(card.kartu().pengajuan().diajukanPada()));
    }

    private void section(String title) {
        PdfPCell cell = Sel.section(title);
        cell.setColspan(3);
        rows.addCell(cell);
    }

    private void row(String label, String value) {
        rows.addCell(Sel.text(label, Huruf.biasa()));
        rows.addCell(Sel.text(":", Huruf.biasa()));
        rows.addCell(Sel.text(value, Huruf.tebal()));
    }

    private PdfPCell photograph() {
        PdfPTable frame = new PdfPTable(1);
        frame.setTotalWidth(FOTO_LEBAR);
        frame.setLockedWidth(true);
        frame.setHorizontalAlignment(Element.ALIGN_RIGHT);
        PdfPCell inner = card.foto()
                .flatMap(RincianKartu::image)
                .map(image -> new PdfPCell(image, false))
                .orElseGet(() -> new PdfPCell(new Phrase("Pas foto\n3 x 4", Huruf.kecil())));
        inner.setFixedHeight(FOTO_TINGGI);
        inner.setPadding(0);
        inner.setHorizontalAlignment(Element.ALIGN_CENTER);
        inner.setVerticalAlignment(Element.ALIGN_MIDDLE);
        inner.setBorderColor(Huruf.GARIS);
        inner.setBorderWidth(0.8f);
        frame.addCell(inner);
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPaddingTop(8);
        cell.addElement(frame);
        return cell;
    }

    /** A photograph that cannot be read leaves the frame empty: the card is worth more than its picture. */
    private static Optional<Image> image(byte[] jpeg) {
        try {
            Image image = Image.getInstance(jpeg);
            image.scaleToFit(FOTO_LEBAR - 2, FOTO_TINGGI - 2);
            return Optional.of(image);
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
