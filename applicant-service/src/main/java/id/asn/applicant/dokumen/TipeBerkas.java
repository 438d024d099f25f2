package id.asn.applicant.dokumen;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** File types, told by the first bytes of the content and by nothing else. */
public enum TipeBerkas {
    JPEG("image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
    PDF("application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII));

    /** Bytes that suffice to tell. */
    public static final int HEAD = 5;

    private final String media;
    private final byte[] magic;

    TipeBerkas(String media, byte[] magic) {
        this.media = media;
        this.magic = magic;
    }

    /** Media type. */
    public String media() {
        return media;
    }

    /** True when a file that begins with these bytes is of this type. */
    public boolean begins(byte[] head) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }
}
