package id.asn.formation.pekerjaan;

import java.util.Arrays;

/** The forms in which a file may come. */
public enum JenisBerkas {
    /** Comma-separated, UTF-8, the first line naming the columns. */
    CSV("text/csv"),
    /** One JSON object a line, UTF-8. */
    NDJSON("application/x-ndjson"),
    /** A workbook; its first sheet counts. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String media;

    JenisBerkas(String media) {
        this.media = media;
    }

    /** Its media type. */
    public String media() {
        return media;
    }

    /** The form that goes by the media type, parameters aside. */
    public static JenisBerkas of(String contentType) {
        String bare = contentType.split(";", 2)[0].strip();
        return Arrays.stream(values())
                .filter(jenis -> jenis.media.equalsIgnoreCase(bare))
                .findFirst()
                .orElseThrow();
    }
}
