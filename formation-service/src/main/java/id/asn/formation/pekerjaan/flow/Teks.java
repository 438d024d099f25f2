package id.asn.formation.pekerjaan.flow;

import id.asn.formation.pekerjaan.BarisTerlaluPanjang;
import id.asn.formation.pekerjaan.BerkasBukanUtf8;
import id.asn.formation.pekerjaan.BerkasLainJenis;
import id.asn.formation.pekerjaan.JenisBerkas;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the readers of text share: UTF-8 without mercy, and a look at the first bytes. */
final class Teks {
    private static final int LOOK = 4096;
    private static final int LONGEST_LINE = 1 << 20;
    private static final char MARK = '\ufeff';

    private Teks() {}

    /** Characters of a file without its byte order mark; a byte that is no UTF-8 ends the reading. */
    static BufferedReader pembaca(Path berkas) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(
                Files.newInputStream(berkas),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        try {
            reader.mark(1);
            if (reader.read() != MARK) {
                reader.reset();
            }
            return reader;
        } catch (IOException unreadable) {
            reader.close();
            throw unreadable;
        }
    }

    /** Refuses a line that is longer than a reader should hold in memory. */
    static void barisWajar(Path berkas) {
        try (InputStream file = Files.newInputStream(berkas)) {
            byte[] buffer = new byte[1 << 16];
            long nomor = 1;
            long panjang = 0;
            for (int read = file.read(buffer); read >= 0; read = file.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    nomor += buffer[i] == '\n' ? 1 : 0;
                    panjang = buffer[i] == '\n' ? 0 : panjang + 1;
                    if (panjang > LONGEST_LINE) {
                        throw new BarisTerlaluPanjang(nomor, LONGEST_LINE);
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The first bytes, as far as they matter. */
    static byte[] bita(Path berkas) {
        try (InputStream file = Files.newInputStream(berkas)) {
            return file.readNBytes(LOOK);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The first words, without a byte order mark and space. */
    static String awal(Path berkas) {
        return new String(bita(berkas), StandardCharsets.UTF_8)
                .replace("\ufeff", "")
                .strip();
    }

    /** No text holds a zero byte, and no archive is one. */
    static void bukanBiner(Path berkas, JenisBerkas jenis) {
        byte[] first = bita(berkas);
        boolean archive = first.length > 3 && first[0] == 'P' && first[1] == 'K' && first[2] < ' ';
        for (byte one : first) {
            if (one == 0 || archive) {
                throw new BerkasLainJenis(jenis);
            }
        }
    }

    /** The refusal, when foreign bytes lie at the bottom of the fault. */
    static Optional<RuntimeException> bukanUtf8(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return Optional.of(new BerkasBukanUtf8());
            }
        }
        return Optional.empty();
    }
}
