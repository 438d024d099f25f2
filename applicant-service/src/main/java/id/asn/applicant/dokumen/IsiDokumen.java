package id.asn.applicant.dokumen;

import java.time.Instant;

/**
 * An uploaded document, without its content and without the place where it lies.
 *
 * @param ukuran bytes
 * @param sha256 of the content, 64 hexadecimal digits
 * @param pindaiSejak since when the status of its scan stands
 * @param pindaiTemuan the scanner's name for what it found, or null
 */
public record IsiDokumen(
        JenisDokumen jenis,
        TipeBerkas tipe,
        long ukuran,
        String sha256,
        Instant diunggahPada,
        StatusPindai pindaiStatus,
        Instant pindaiSejak,
        String pindaiTemuan) {

    /** What is shown of this one. */
    public static IsiDokumen of(Dokumen it) {
        return new IsiDokumen(
                it.jenis(),
                it.tipe(),
                it.berkas().ukuran(),
                it.berkas().sha256(),
                it.diunggahPada(),
                it.pemindaian().pindaiStatus(),
                it.pemindaian().pindaiSejak(),
                it.pemindaian().pindaiTemuan());
    }

    /** A file that has just arrived as the document of its kind. */
    public static IsiDokumen arrived(KetentuanDokumen asked, Berkas file, StatusPindai scan, Instant pada) {
        return new IsiDokumen(asked.jenis(), asked.tipe(), file.ukuran(), file.sha256(), pada, scan, pada, null);
    }
}
