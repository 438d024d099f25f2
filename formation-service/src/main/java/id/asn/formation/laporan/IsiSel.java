package id.asn.formation.laporan;

/** One cell as it is written where others will read it. */
public final class IsiSel {
    private static final String BERBAHAYA = "=+-@\t\r";

    private IsiSel() {}

    /** For print: numbers that count grouped as official documents group them. */
    public static String cetak(Kolom kolom, Object value) {
        if (value instanceof Long number && kolom.jenis().berhitung()) {
            return Tulisan.bilangan(number);
        }
        return value == null ? "" : value.toString();
    }

    /**
     * For CSV: words that a spreadsheet would take for a formula get an apostrophe before them, which it shows as text.
     * Numbers are ours and stay as they are.
     */
    public static String csv(Object value) {
        if (!(value instanceof String words)) {
            return value == null ? "" : value.toString();
        }
        return !words.isEmpty() && BERBAHAYA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
