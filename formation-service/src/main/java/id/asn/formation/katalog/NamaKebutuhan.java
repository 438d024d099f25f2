package id.asn.formation.katalog;

import id.asn.formation.usulan.JenisKebutuhan;
import java.util.Map;

/** The kinds of need as the national portal writes them. */
public final class NamaKebutuhan {
    // spotless:off
    private static final Map<JenisKebutuhan, String> NAMES = Map.of(
            JenisKebutuhan.UMUM,              "UMUM",
            JenisKebutuhan.CUMLAUDE,          "LULUSAN TERBAIK",
            JenisKebutuhan.DISABILITAS,       "PENYANDANG DISABILITAS",
            JenisKebutuhan.DIASPORA,          "DIASPORA",
            JenisKebutuhan.PAPUA,             "PUTRA/PUTRI PAPUA",
            JenisKebutuhan.KALIMANTAN,        "PUTRA/PUTRI KALIMANTAN",
            JenisKebutuhan.DAERAH_TERTINGGAL, "PUTRA/PUTRI DAERAH TERTINGGAL");
    // spotless:on

    private NamaKebutuhan() {}

    /** The portal's name of the kind. */
    public static String of(JenisKebutuhan kind) {
        return NAMES.get(kind);
    }
}
