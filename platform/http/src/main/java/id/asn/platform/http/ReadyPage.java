package id.asn.platform.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A {@link Page} whose items are JSON already: they go from the database into it as they lie, never made into text.
 *
 * @param selanjutnya null when this is the end
 */
public record ReadyPage(byte[] json, String selanjutnya) implements Ready, Continued {
    private static final byte[] HEAD = bytes("{\"data\":[");

    /**
     * Cuts a page from rows in key order.
     *
     * @param row the monotonic key and the item, of up to {@code limit.fetch()} rows, one more than the page holds
     */
    public static ReadyPage read(ResultSet row, Limit limit) throws SQLException {
        List<byte[]> rows = new ArrayList<>(limit.size());
        String next = null;
        long last = 0;
        while (next == null && row.next()) {
            if (rows.size() == limit.size()) {
                next = Cursor.of(last);
            } else {
                last = row.getLong(1);
                rows.add(row.getBytes(2));
            }
        }
        return new ReadyPage(together(rows, end(next)), next);
    }

    private static byte[] end(String next) {
        return bytes(next == null ? "]}" : "],\"selanjutnya\":\"" + next + "\"}");
    }

    private static byte[] together(List<byte[]> rows, byte[] end) {
        int commas = Math.max(0, rows.size() - 1);
        int length = HEAD.length + commas + end.length;
        for (byte[] row : rows) {
            length += row.length;
        }
        ByteBuffer page = ByteBuffer.allocate(length).put(HEAD);
        for (int i = 0; i < rows.size(); i++) {
            page.put(rows.get(i));
            if (i < commas) {
                page.put((byte) ',');
            }
        }
        return page.put(end).array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
