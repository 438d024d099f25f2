package id.asn.formation.katalog.store;

/** One line of PostgreSQL's COPY text format: tabs between the fields, {@code \N} for null. */
final class CopyLine {
    private final StringBuilder line = new StringBuilder(2048);

    /** Adds a field by its text. */
    CopyLine add(Object value) {
        if (!line.isEmpty()) {
            line.append('\t');
        }
        if (value == null) {
            line.append("\\N");
        } else {
            escape(value.toString());
        }
        return this;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(c);
            }
        }
    }

    /** The line with its end; the next one starts empty. */
    String take() {
        String taken = line.append('\n').toString();
        line.setLength(0);
        return taken;
    }
}
