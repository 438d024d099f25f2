package id.asn.selection.hasil;

import java.util.Locale;

/** What a line of the bundle holds. */
public enum JenisBaris {
    /** Whose result it is. First line. */
    KEPALA,
    /** A rule that was applied, with its values and its source. */
    ATURAN,
    /** A formasi as judged. */
    FORMASI,
    /** Facts of one participant. */
    MASUKAN,
    /** The cut-off of a formasi. */
    BATAS,
    /** The outcome for one participant. */
    PUTUSAN,
    /** Counts and hashes. Last line. */
    PENUTUP;

    /** The word on the line. */
    public String kata() {
        return name().toLowerCase(Locale.ROOT);
    }
}
