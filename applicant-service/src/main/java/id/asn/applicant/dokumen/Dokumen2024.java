package id.asn.applicant.dokumen;

import static id.asn.applicant.dokumen.JenisDokumen.IJAZAH;
import static id.asn.applicant.dokumen.JenisDokumen.KTP;
import static id.asn.applicant.dokumen.JenisDokumen.PAS_FOTO;
import static id.asn.applicant.dokumen.JenisDokumen.SURAT_LAMARAN;
import static id.asn.applicant.dokumen.JenisDokumen.SURAT_PERNYATAAN;
import static id.asn.applicant.dokumen.JenisDokumen.SWAFOTO;
import static id.asn.applicant.dokumen.JenisDokumen.TRANSKRIP;
import static id.asn.applicant.dokumen.TipeBerkas.JPEG;
import static id.asn.applicant.dokumen.TipeBerkas.PDF;

import java.util.List;

/**
 * Documents of the CPNS procurement 2024 as SSCASN asks for them.
 *
 * <p>Not settled. The sources give types and sizes, as the portal told them from 2019 to 2024, and do not say what is
 * compulsory: all is taken to be but the swafoto, which is named for 2019 and 2021 only. The size of the surat pernyataan
 * may be set to 1,000 KB by an agency; the general 800 KB hold for all that an installation does not name as such.
 */
final class Dokumen2024 {
    private static final String SSCASN = "Ketentuan unggah dokumen SSCASN";
    private static final String FOTO = "Ketentuan unggah dokumen SSCASN 2019/2021/2024";
    private static final String SWAFOTO_LAMA = "Ketentuan unggah dokumen SSCASN 2019/2021";

    /** KB that an agency may set for the surat pernyataan; read in one source, and by no agency's own words. */
    static final int PERNYATAAN_INSTANSI_KB = 1000;

    // spotless:off
    static final List<KetentuanDokumen> ROWS = List.of(
            //                   jenis             tipe  KB   wajib  sumber
            new KetentuanDokumen(PAS_FOTO,         JPEG, 200, true,  FOTO),
            new KetentuanDokumen(SWAFOTO,          JPEG, 200, false, SWAFOTO_LAMA),
            new KetentuanDokumen(KTP,              JPEG, 200, true,  SSCASN),
            new KetentuanDokumen(SURAT_LAMARAN,    PDF,  300, true,  SSCASN),
            new KetentuanDokumen(IJAZAH,           PDF,  800, true,  SSCASN),
            new KetentuanDokumen(TRANSKRIP,        PDF,  500, true,  SSCASN),
            new KetentuanDokumen(SURAT_PERNYATAAN, PDF,  800, true,  SSCASN));
    // spotless:on

    private Dokumen2024() {}
}
