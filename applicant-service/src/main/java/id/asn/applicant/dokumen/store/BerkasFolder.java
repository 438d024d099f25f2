package id.asn.applicant.dokumen.store;

import id.asn.applicant.dokumen.Berkas;
import id.asn.applicant.dokumen.DokumenTerlaluBesar;
import id.asn.applicant.dokumen.KetentuanDokumen;
import id.asn.applicant.dokumen.TipeBerkas;
import id.asn.applicant.dokumen.TipeDokumenSalah;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Storage of documents in a folder. A file is written beside its place, forced to the disk and moved there in one step: a
 * key that was given out always leads to the whole file. At most 8 KiB of a file are in memory.
 */
public final class BerkasFolder {
    private static final int CHUNK = 8192;

    private final Path root;

    /** Storage below the folder, which is made when it is not there. */
    public BerkasFolder(Path root) {
        this.root = root;
        try {
            Files.createDirectories(root);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** Takes in a file; refuses it at the first byte over the limit, and at once when its content is of another type. */
    public Berkas receive(InputStream content, KetentuanDokumen asked) {
        String key = UUID.randomUUID().toString();
        Path target = path(key);
        try {
            Files.createDirectories(target.getParent());
            Path partial = Files.createTempFile(target.getParent(), key, ".part");
            try {
                Berkas written = write(content, asked, key, partial);
                Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
                force(target.getParent());
                return written;
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The file under the key. */
    public Path path(String key) {
        return root.resolve(key.substring(0, 2)).resolve(key);
    }

    /** Throws away a file that no document points to any more. */
    public void discard(String key) {
        try {
            Files.deleteIfExists(path(key));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Berkas write(InputStream content, KetentuanDokumen asked, String key, Path partial)
            throws IOException {
        byte[] head = content.readNBytes(TipeBerkas.HEAD);
        if (!asked.tipe().begins(head)) {
            throw new TipeDokumenSalah(asked);
        }
        MessageDigest digest = sha256();
        long size = 0;
        byte[] chunk = Arrays.copyOf(head, CHUNK);
        try (FileChannel file = FileChannel.open(partial, StandardOpenOption.WRITE)) {
            for (int read = head.length; read > 0; read = content.readNBytes(chunk, 0, CHUNK)) {
                size += read;
                if (size > asked.batasBita()) {
                    throw new DokumenTerlaluBesar(asked);
                }
                digest.update(chunk, 0, read);
                writeAll(file, ByteBuffer.wrap(chunk, 0, read));
            }
            file.force(true);
        }
        return new Berkas(key, size, HexFormat.of().formatHex(digest.digest()));
    }

    private static void writeAll(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    /** A move is only as durable as the folder's own entry. Windows cannot open a folder and needs no such step. */
    private static void force(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel entry = FileChannel.open(folder, StandardOpenOption.READ)) {
                entry.force(true);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
