package id.asn.selection.pppk;

import java.util.List;
import java.util.Set;

/**
 * Who may be proposed for PPPK Paruh Waktu by having sat PPPK 2024 to its end without a seat. That non-ASN of the database who
 * failed in CPNS 2024 may be proposed as well is not told here: of a CPNS participant no group is known.
 */
public final class ParuhWaktu {
    /** The decree. */
    public static final String SUMBER = "KepmenPANRB 16/2025";

    /** Groups that the agency has to propose; of the others it proposes by need and budget. */
    private static final Set<KelompokPelamar> WAJIB = Set.of(
            KelompokPelamar.PRIORITAS,
            KelompokPelamar.EKS_THK2,
            KelompokPelamar.PANGKALAN_DATA,
            KelompokPelamar.PANGKALAN_DATA_TAHAP_DUA);

    private ParuhWaktu() {}

    /** Whether the agency has to propose the group. */
    public static boolean wajib(KelompokPelamar kelompok) {
        return WAJIB.contains(kelompok);
    }

    /** Codes of who sat everything and has no seat: the group alone. */
    public static List<String> kode() {
        return List.of(KelompokPelamar.values()).stream()
                .map(KelompokPelamar::kode)
                .toList();
    }
}
