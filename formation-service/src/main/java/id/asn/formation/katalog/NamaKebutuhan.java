package id.asn.formation.katalog;

import id.asn.formation.usulan.JenisKebutuhan;
import java.util.Arrays;
import java.util.List;

/** The kinds of need in the words in which announced formasi are published, and what each is. */
public enum NamaKebutuhan {
    // spotless:off
    //                 in published lists                     what it is
    UMUM              ("UMUM",                                JenisKebutuhan.UMUM),
    BUKAN_ASLI_PAPUA  ("UMUM (NON OAP)",                      JenisKebutuhan.UMUM),
    LULUSAN_TERBAIK   ("LULUSAN TERBAIK",                     JenisKebutuhan.CUMLAUDE),
    DISABILITAS       ("PENYANDANG DISABILITAS",              JenisKebutuhan.DISABILITAS),
    DIASPORA          ("DIASPORA",                            JenisKebutuhan.DIASPORA),
    PUTRA_PAPUA       ("PUTRA/PUTRI PAPUA DAN PAPUA BARAT",   JenisKebutuhan.PAPUA),
    ASLI_PAPUA        ("ORANG ASLI PAPUA (OAP)",              JenisKebutuhan.PAPUA),
    KALIMANTAN        ("PUTRA/PUTRI KALIMANTAN",              JenisKebutuhan.KALIMANTAN),
    DAERAH_TERTINGGAL ("PUTRA/PUTRI DAERAH TERTINGGAL",       JenisKebutuhan.DAERAH_TERTINGGAL);
    // spotless:on

    private final String tertulis;
    private final JenisKebutuhan jenis;

    NamaKebutuhan(String tertulis, JenisKebutuhan jenis) {
        this.tertulis = tertulis;
        this.jenis = jenis;
    }

    /** As published lists write it. */
    public String tertulis() {
        return tertulis;
    }

    /** What it is. */
    public JenisKebutuhan jenis() {
        return jenis;
    }

    /** How this house writes the kind: the first form of it. */
    public static String of(JenisKebutuhan kind) {
        return Arrays.stream(values())
                .filter(name -> name.jenis == kind)
                .findFirst()
                .orElseThrow()
                .tertulis;
    }

    /** Every written form. */
    public static List<String> semua() {
        return Arrays.stream(values()).map(NamaKebutuhan::tertulis).toList();
    }
}
