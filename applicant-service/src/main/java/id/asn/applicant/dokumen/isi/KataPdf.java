package id.asn.applicant.dokumen.isi;

import java.util.function.ObjLongConsumer;

/**
 * Splits the text of a PDF into names and keywords (ISO 32000-1, 7.2 and 7.3): what stands in strings, hexadecimal strings
 * and comments is neither. A name is told with its {@code #xx} resolved, so that no spelling hides it.
 */
final class KataPdf {
    private static final int LONGEST = 127;

    private enum In {
        PLAIN,
        NAME,
        WORD,
        STRING,
        HEX,
        COMMENT
    }

    private final ObjLongConsumer<String> name;
    private final ObjLongConsumer<String> keyword;
    private final StringBuilder text = new StringBuilder(LONGEST);
    private In in = In.PLAIN;
    private int depth;
    private boolean escaped;

    KataPdf(ObjLongConsumer<String> name, ObjLongConsumer<String> keyword) {
        this.name = name;
        this.keyword = keyword;
    }

    void next(int value, long place) {
        switch (in) {
            case STRING -> string(value);
            // a second < makes it the beginning of a dictionary
            case HEX -> in = value == '>' || value == '<' ? In.PLAIN : In.HEX;
            case COMMENT -> in = value == '\r' || value == '\n' ? In.PLAIN : In.COMMENT;
            case NAME, WORD -> word(value, place);
            default -> plain(value);
        }
    }

    /** Tells the word that the end of the text cut off. */
    void end(long place) {
        if (in == In.NAME || in == In.WORD) {
            tell(place);
        }
    }

    private void word(int value, long place) {
        if (isRegular(value)) {
            if (text.length() < LONGEST) {
                text.append((char) value);
            }
            return;
        }
        tell(place);
        plain(value);
    }

    private void tell(long place) {
        boolean isName = in == In.NAME;
        in = In.PLAIN;
        (isName ? name : keyword).accept(isName ? resolved() : text.toString(), place);
        text.setLength(0);
    }

    private void plain(int value) {
        switch (value) {
            case '/' -> in = In.NAME;
            case '%' -> in = In.COMMENT;
            case '<' -> in = In.HEX;
            case '(' -> {
                in = In.STRING;
                depth = 1;
                escaped = false;
            }
            default -> {
                in = isRegular(value) ? In.WORD : In.PLAIN;
                if (in == In.WORD) {
                    text.append((char) value);
                }
            }
        }
    }

    private void string(int value) {
        if (escaped) {
            escaped = false;
        } else if (value == '\\') {
            escaped = true;
        } else if (value == '(') {
            depth++;
        } else if (value == ')') {
            depth--;
            in = depth == 0 ? In.PLAIN : In.STRING;
        }
    }

    private String resolved() {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean coded = text.charAt(i) == '#' && i + 2 < text.length();
            int code = coded ? hex(text.charAt(i + 1)) << 4 | hex(text.charAt(i + 2)) : -1;
            plain.append(code >= 0 ? (char) code : text.charAt(i));
            i += code >= 0 ? 2 : 0;
        }
        return plain.toString();
    }

    private static int hex(char digit) {
        int value = Character.digit(digit, 16);
        return value < 0 ? -256 : value;
    }

    private static boolean isRegular(int value) {
        return value > ' ' && "()<>[]{}/%".indexOf(value) < 0;
    }
}
