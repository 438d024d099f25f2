package id.asn.formation.katalog.store;

import id.asn.platform.http.Continued;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Ready;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of the catalogue, ready to be sent: the rows go from the database into it as they lie, never made into text.
 *
 * @param selanjutnya null when this is the end
 */
public record HalamanKatalog(byte[] json, String selanjutnya) implements Ready, Continued {
    private static final byte[] HEAD = bytes("{\"data\":[");

    /**
     * Reads it.
     *
     * @param row place in the catalogue and published row, up to {@code limit.fetch()} of them
     */
    static HalamanKatalog read(ResultSet row, Limit limit) throws SQLException {
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
        return new HalamanKatalog(together(rows, end(next)), next);
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
