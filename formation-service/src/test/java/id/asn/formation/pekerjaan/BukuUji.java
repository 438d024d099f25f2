package id.asn.formation.pekerjaan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks, honest and not. */
public final class BukuUji {

    private BukuUji() {}

    /** A workbook with one sheet, filled as asked. */
    public static byte[] isi(Consumer<Worksheet> fill) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "uji", null)) {
            fill.accept(book.newWorksheet("isi"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Fifty kilobytes that unpack to fifty megabytes. */
    public static byte[] bom() {
        return zip(zip -> {
            part(zip, "[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8), 1);
            part(zip, "xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8), 1);
            part(zip, "xl/worksheets/sheet1.xml", new byte[1 << 20], 50);
        });
    }

    /** An archive of more parts than any workbook has. */
    public static byte[] pecahan() {
        return zip(zip -> {
            for (int i = 0; i < 1_100; i++) {
                part(zip, "xl/media/" + i, new byte[0], 1);
            }
        });
    }

    /** A workbook by its directory, with one more part of that name and content. */
    public static byte[] bagian(String nama, byte[] isi) {
        return zip(zip -> {
            part(zip, "[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8), 1);
            part(zip, "xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8), 1);
            part(zip, nama, isi, 1);
        });
    }

    /** An archive, but no workbook. */
    public static byte[] bukanBuku() {
        return zip(zip -> part(zip, "catatan.txt", "halo".getBytes(StandardCharsets.UTF_8), 1));
    }

    private static byte[] zip(Consumer<ZipOutputStream> fill) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            fill.accept(zip);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, byte[] content, int times) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) {
                zip.write(content);
            }
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
