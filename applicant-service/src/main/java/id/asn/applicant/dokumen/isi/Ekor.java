package id.asn.applicant.dokumen.isi;

/**
 * The last bytes of a file that passes by, as many as a ZIP archive needs for its directory's end and its comment: what is
 * read from the end by other programs must be looked at from the end here.
 */
final class Ekor {
    private static final int SIZE = 66_000;
    private static final int END_RECORD = 22;
    private static final int COMMENT_LENGTH = 20;

    private final byte[] kept = new byte[SIZE];
    private int length;

    void next(byte[] bytes, int count) {
        int taken = Math.min(count, SIZE);
        int stay = Math.min(length, SIZE - taken);
        System.arraycopy(kept, length - stay, kept, 0, stay);
        System.arraycopy(bytes, count - taken, kept, stay, taken);
        length = stay + taken;
    }

    /** True when the file can be opened as a ZIP archive (and so as a JAR or an office document) too. */
    boolean isArchive() {
        for (int at = length - END_RECORD; at >= 0; at--) {
            if (kept[at] == 'P' && kept[at + 1] == 'K' && kept[at + 2] == 5 && kept[at + 3] == 6) {
                int comment = (kept[at + COMMENT_LENGTH] & 0xFF) | (kept[at + COMMENT_LENGTH + 1] & 0xFF) << 8;
                if (at + END_RECORD + comment == length) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the text stands last, counted from the end of the file; -1 when it is not there. */
    int last(String text) {
        for (int at = length - text.length(); at >= 0; at--) {
            if (stands(text, at)) {
                return length - at;
            }
        }
        return -1;
    }

    /** True when nothing but white space and zeros follows so many bytes after the place. */
    boolean blankAfter(int fromEnd, int skip) {
        for (int at = length - fromEnd + skip; at < length; at++) {
            if (kept[at] != 0 && !Character.isWhitespace(kept[at])) {
                return false;
            }
        }
        return true;
    }

    /** The number that follows, white space skipped; -1 when there is none. */
    long number(int fromEnd, int skip) {
        int at = length - fromEnd + skip;
        while (at < length && Character.isWhitespace(kept[at])) {
            at++;
        }
        long value = -1;
        for (; at < length && kept[at] >= '0' && kept[at] <= '9' && value < Integer.MAX_VALUE; at++) {
            value = Math.max(value, 0) * 10 + kept[at] - '0';
        }
        return value;
    }

    private boolean stands(String text, int at) {
        for (int i = 0; i < text.length(); i++) {
            if (kept[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
