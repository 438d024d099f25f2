package id.asn.applicant.lamaran.syarat;

import static id.asn.applicant.formasi.KelompokJabatan.AWAK_KAPAL;
import static id.asn.applicant.formasi.KelompokJabatan.DOKTER;
import static id.asn.applicant.formasi.KelompokJabatan.DOKTER_PENDIDIK_KLINIS;
import static id.asn.applicant.formasi.KelompokJabatan.DOKTER_SPESIALIS;
import static id.asn.applicant.formasi.KelompokJabatan.DOSEN_S3;
import static id.asn.applicant.formasi.KelompokJabatan.LAINNYA;
import static id.asn.applicant.formasi.KelompokJabatan.PENELITI_S3;
import static id.asn.applicant.formasi.KelompokJabatan.PENGAMAT_GUNUNG_API;
import static id.asn.applicant.formasi.KelompokJabatan.PENYELAMAT;
import static id.asn.applicant.formasi.KelompokJabatan.PEREKAYASA_S3;

import id.asn.applicant.formasi.KelompokJabatan;
import java.util.List;

/**
 * Age of CPNS applicants 2024. The general rule first, then the exceptions in the order of Keppres 17/2019: doctors and
 * dentists with specialist qualification, clinical-teaching doctors, and lecturers, researchers and engineers with an S-3.
 */
public final class Usia2024 {
    private static final String UMUM = "PermenPANRB 6/2024 pasal 23 ayat (1); PP 11/2017 pasal 23 ayat (1) huruf a";
    private static final String KHUSUS = "Keppres 17/2019; " + UMUM;

    /** How the upper edge is read; the regulation's text leaves it open. */
    public static final TepiUsia TEPI = TepiUsia.KETAT;

    // spotless:off
    /** One row for each group. */
    public static final List<BatasUsia> CPNS = List.of(
            //            kelompok                min  maks sumber
            new BatasUsia(LAINNYA,                18,  35,  UMUM),
            new BatasUsia(DOKTER,                 18,  35,  UMUM),
            new BatasUsia(AWAK_KAPAL,             18,  35,  UMUM),
            new BatasUsia(PENYELAMAT,             18,  35,  UMUM),
            new BatasUsia(PENGAMAT_GUNUNG_API,    18,  35,  UMUM),
            new BatasUsia(DOKTER_SPESIALIS,       18,  40,  KHUSUS),
            new BatasUsia(DOKTER_PENDIDIK_KLINIS, 18,  40,  KHUSUS),
            new BatasUsia(DOSEN_S3,               18,  40,  KHUSUS),
            new BatasUsia(PENELITI_S3,            18,  40,  KHUSUS),
            new BatasUsia(PEREKAYASA_S3,          18,  40,  KHUSUS));
    // spotless:on

    private Usia2024() {}

    /** The row of the group. */
    static BatasUsia of(KelompokJabatan kelompok) {
        return CPNS.stream()
                .filter(row -> row.kelompok() == kelompok)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no age row for " + kelompok));
    }
}
