package id.asn.platform.http;

import id.asn.platform.problem.Finding;
import java.nio.ByteBuffer;
import java.util.Base64;

/** Opaque form of a monotonic key: callers hand it back, and cannot build on what is inside. */
public final class Cursor {

    private Cursor() {}

    /** The cursor that continues after the key. */
    public static String of(long key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(Long.BYTES).putLong(key).array());
    }

    /** The key that the cursor continues after; 0, before the first, when there is no cursor. */
    public static long after(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return 0;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length == Long.BYTES) {
                return ByteBuffer.wrap(bytes).getLong();
            }
        } catch (IllegalArgumentException notBase64) {
            // told below, like every other foreign cursor
        }
        throw new ParameterTidakSah(Finding.of("?after", "kursor-tidak-sah"));
    }
}
