package id.asn.selection.hasil;

import java.util.regex.Pattern;

/** What the codes of all stages have in common, for counting: the letters alone say it, whatever the stage. */
public final class KodeHasil {
    private static final Pattern LULUS = Pattern.compile("P/L(-[UE]\\d)?|R\\d[a-z]?/L(-2)?");
    private static final Pattern DIALIHKAN = Pattern.compile("P/L-[UE]\\d|R\\d[a-z]?/L-2");
    private static final Pattern TIDAK_LULUS = Pattern.compile("TL|R\\d[a-z]?");

    private KodeHasil() {}

    /** Called to SKB, or given a seat, by whatever way. */
    public static boolean lulus(String kode) {
        return LULUS.matcher(kode).matches();
    }

    /** Given a seat of another formasi. */
    public static boolean dialihkan(String kode) {
        return DIALIHKAN.matcher(kode).matches();
    }

    /** Sat everything and is not called, or has no seat; P of SKD is counted by itself. */
    public static boolean tidakLulus(String kode) {
        return TIDAK_LULUS.matcher(kode).matches();
    }
}
