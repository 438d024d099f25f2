package id.asn.formation.pekerjaan;

/**
 * A cell's text with its spaces put in order: none at the edges, one between words, no marks that nobody sees.
 *
 * @param teks null when nothing is left
 * @param tepi it had space at an edge
 * @param ganda it had more than one space between words
 * @param taklazim it had a no-break space, a line break or another unseen mark
 */
record Rapi(String teks, boolean tepi, boolean ganda, boolean taklazim) {

    static Rapi of(String asli) {
        return needsWork(asli) ? worked(asli) : new Rapi(asli.isEmpty() ? null : asli, false, false, false);
    }

    boolean berbeda() {
        return tepi || ganda || taklazim;
    }

    private static boolean needsWork(String asli) {
        boolean space = true;
        for (int i = 0; i < asli.length(); i++) {
            char c = asli.charAt(i);
            if (c == ' ' ? space : unseen(c)) {
                return true;
            }
            space = c == ' ';
        }
        return space && !asli.isEmpty();
    }

    private static Rapi worked(String asli) {
        StringBuilder kept = new StringBuilder(asli.length());
        boolean ganda = false;
        boolean taklazim = false;
        int gap = 0;
        for (int i = 0; i < asli.length(); i++) {
            char c = asli.charAt(i);
            taklazim |= unseen(c);
            if (c == ' ' || spaces(c)) {
                gap++;
                continue;
            }
            if (joined(c)) {
                continue;
            }
            ganda |= gap > 1 && !kept.isEmpty();
            if (gap > 0 && !kept.isEmpty()) {
                kept.append(' ');
            }
            gap = 0;
            kept.append(c);
        }
        boolean tepi = gap > 0 || asli.charAt(0) == ' ' || spaces(asli.charAt(0));
        return new Rapi(kept.isEmpty() ? null : kept.toString(), tepi, ganda, taklazim);
    }

    private static boolean unseen(char c) {
        return spaces(c) || joined(c);
    }

    /** A space or a line's end by another name. */
    private static boolean spaces(char c) {
        return c < ' ' || c == '\u007f' || c == '\u00a0' || c == '\u2007' || c == '\u202f';
    }

    /** A mark without width, on both sides of which one word goes on. */
    private static boolean joined(char c) {
        return c == '\u00ad' || c >= '\u200b' && c <= '\u200f' || c == '\u2060' || c == '\ufeff';
    }
}
