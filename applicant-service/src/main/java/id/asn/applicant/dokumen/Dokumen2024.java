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
 * <p>Two points are not settled. The swafoto is named for 2019 and 2021 only, so in 2024 it is taken but not asked for.
 * The size of the surat pernyataan may be set to 1,000 KB by an agency; the general 800 KB hold here.
 */
final class Dokumen2024 {
    private static final String SSCASN = "Ketentuan unggah dokumen SSCASN 2024";
    private static final String SSCASN_LAMA = "Ketentuan unggah dokumen SSCASN 2019 dan 2021";

    // spotless:off
    static final List<KetentuanDokumen> ROWS = List.of(
            //                   jenis             tipe  KB   wajib  sumber
            new KetentuanDokumen(PAS_FOTO,         JPEG, 200, true,  SSCASN),
            new KetentuanDokumen(SWAFOTO,          JPEG, 200, false, SSCASN_LAMA),
            new KetentuanDokumen(KTP,              JPEG, 200, true,  SSCASN),
            new KetentuanDokumen(SURAT_LAMARAN,    PDF,  300, true,  SSCASN),
            new KetentuanDokumen(IJAZAH,           PDF,  800, true,  SSCASN),
            new KetentuanDokumen(TRANSKRIP,        PDF,  500, true,  SSCASN),
            new KetentuanDokumen(SURAT_PERNYATAAN, PDF,  800, true,  SSCASN));
    // spotless:on

    private Dokumen2024() {}
}
