package id.asn.applicant.dokumen.store;

import id.asn.applicant.dokumen.Berkas;
import id.asn.applicant.dokumen.DokumenTerlaluBesar;
import id.asn.applicant.dokumen.Gudang;
import id.asn.applicant.dokumen.KetentuanDokumen;
import id.asn.applicant.dokumen.Kunci;
import id.asn.applicant.dokumen.TipeBerkas;
import id.asn.applicant.dokumen.TipeDokumenSalah;
import id.asn.applicant.dokumen.UnggahanTerputus;
import id.asn.applicant.dokumen.isi.BatasIsi;
import id.asn.applicant.dokumen.isi.Susunan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Takes an upload in: read once, refused at the first byte that breaks a rule, its fingerprint taken in passing. Whatever its
 * size, 200 KiB of memory are used: one chunk, and what its judge remembers.
 */
public final class TerimaBerkas {
    private static final int CHUNK = 65_536;

    private final Gudang gudang;
    private final BatasIsi most;

    /** Into this storage, opened contents no larger than that. */
    public TerimaBerkas(Gudang gudang, BatasIsi most) {
        this.gudang = gudang;
        this.most = most;
    }

    /** The stored file, whole and durable; refuses what is too large, of another type or not sound, and keeps nothing. */
    public Berkas receive(InputStream content, KetentuanDokumen asked, LocalDate today) {
        String key = Kunci.of(today);
        Path partial = gudang.beranda().resolve(UUID.randomUUID() + ".part");
        try {
            Berkas written = write(content, asked, key, partial);
            gudang.keep(partial, key);
            return written;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            remove(partial);
        }
    }

    private Berkas write(InputStream content, KetentuanDokumen asked, String key, Path partial) throws IOException {
        byte[] chunk = new byte[CHUNK];
        int read = read(content, chunk, TipeBerkas.HEAD);
        if (!asked.tipe().begins(Arrays.copyOf(chunk, read))) {
            throw new TipeDokumenSalah(asked);
        }
        MessageDigest digest = sha256();
        long size = 0;
        try (Susunan structure = Susunan.of(asked, most);
                FileChannel file = FileChannel.open(partial, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (; read > 0; read = read(content, chunk, CHUNK)) {
                size += read;
                if (size > asked.batasBita()) {
                    throw new DokumenTerlaluBesar(asked);
                }
                structure.next(chunk, read);
                digest.update(chunk, 0, read);
                writeAll(file, ByteBuffer.wrap(chunk, 0, read));
            }
            structure.end();
        }
        return new Berkas(key, size, HexFormat.of().formatHex(digest.digest()));
    }

    /** So many bytes, fewer only at the end: the network's own pieces are small, and each would cost a write. */
    private static int read(InputStream content, byte[] chunk, int count) {
        try {
            return content.readNBytes(chunk, 0, count);
        } catch (IOException gone) {
            throw new UnggahanTerputus();
        }
    }

    private static void writeAll(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    private static void remove(Path partial) {
        try {
            Files.deleteIfExists(partial);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
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
