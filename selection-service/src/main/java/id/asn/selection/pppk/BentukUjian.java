package id.asn.selection.pppk;

import java.util.Locale;

/** Which of the year's tests a jabatan sits. */
public enum BentukUjian {
    /** The test of all other jabatan. */
    BIASA,
    /** That of Pengelola Umum Operasional: half as many technical questions. */
    PENGELOLA_UMUM_OPERASIONAL;

    private static final String PUO = "PENGELOLA UMUM OPERASIONAL";

    /** The test of a jabatan; the decree names the jabatan and no code, so its name tells. */
    public static BentukUjian of(String jabatan) {
        return jabatan.strip().toUpperCase(Locale.ROOT).equals(PUO) ? PENGELOLA_UMUM_OPERASIONAL : BIASA;
    }
}
