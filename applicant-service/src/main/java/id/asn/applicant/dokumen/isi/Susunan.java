package id.asn.applicant.dokumen.isi;

import id.asn.applicant.dokumen.KetentuanDokumen;

/**
 * The structure of one file, judged while its bytes pass by. It refuses with {@link id.asn.applicant.dokumen.IsiDitolak}
 * as soon as something is wrong; what can only be told at the end is told by {@link #end()}.
 */
public interface Susunan extends AutoCloseable {

    /** The judge of the type that the table asks for. */
    static Susunan of(KetentuanDokumen asked, BatasIsi most) {
        return switch (asked.tipe()) {
            case JPEG -> new SusunanJpeg(asked, most);
            case PDF -> new SusunanPdf(asked, most);
        };
    }

    /** The next bytes of the file. */
    void next(byte[] bytes, int count);

    /** There are no more: refuses what is cut off, and what carries a second file behind the first. */
    void end();

    @Override
    void close();
}
