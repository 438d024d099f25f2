package id.asn.formation.pekerjaan.flow;

import id.asn.formation.pekerjaan.BerkasTerlaluMekar;
import id.asn.formation.pekerjaan.BukuTidakTerbaca;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * How far a workbook may unpack. It is unpacked once into nothing, so that whatever passes a limit is refused before
 * anything of it is kept; what the archive's own directory claims counts for nothing.
 *
 * @param entri parts at most
 * @param ukuranEntri bytes of one part at most
 * @param ukuran bytes of all parts together at most
 * @param kali how many times its packed size the whole may be
 * @param kamus bytes at most of the shared texts, which a reader holds in memory; they are known by what they are, for a
 *     part may bear any name
 * @param satuBaris bytes of one row at most, which a reader holds in memory too
 */
record BatasBuku(int entri, long ukuranEntri, long ukuran, int kali, long kamus, long satuBaris) {
    private static final Set<String> PARTS = Set.of("[Content_Types].xml", "xl/workbook.xml");
    private static final byte[] ROW = {'<', 'r', 'o', 'w'};
    private static final byte[] TEXTS = {'<', 's', 's', 't'};
    private static final int BUFFER = 1 << 16;

    /** Rows of the sheet with most of them, header included; refuses what is no workbook or passes a limit. */
    long baris(Path berkas) {
        try (ZipFile zip = new ZipFile(berkas.toFile())) {
            if (zip.size() > entri) {
                throw new BerkasTerlaluMekar("entri", entri);
            }
            if (PARTS.stream().anyMatch(part -> zip.getEntry(part) == null)) {
                throw new BukuTidakTerbaca();
            }
            long left = Math.min(ukuran, Files.size(berkas) * kali);
            long rows = 0;
            for (ZipEntry part : zip.stream().toList()) {
                Isi isi = new Isi(left);
                isi.habiskan(zip.getInputStream(part));
                left -= isi.bita;
                rows = Math.max(rows, isi.baris);
            }
            return rows;
        } catch (IOException broken) {
            throw new BukuTidakTerbaca();
        }
    }

    /** One part on its way into nothing: its bytes, its rows and the longest of them are counted. */
    private final class Isi {
        private final long left;
        private final Kata row = new Kata(ROW);
        private final Kata texts = new Kata(TEXTS);
        private long most = ukuranEntri;
        private long bita;
        private long baris;
        private long rowBegan;

        Isi(long left) {
            this.left = left;
        }

        void habiskan(InputStream part) throws IOException {
            byte[] buffer = new byte[BUFFER];
            for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                if (bita == 0 && utf16(buffer, read)) {
                    throw new BukuTidakTerbaca();
                }
                count(buffer, read);
                bita += read;
                if (bita > most) {
                    throw new BerkasTerlaluMekar("ukuran_entri", most);
                }
                if (bita > left) {
                    throw new BerkasTerlaluMekar("ukuran", left);
                }
                if (baris > 0 && bita - rowBegan > satuBaris) {
                    throw new BerkasTerlaluMekar("ukuran_baris", satuBaris);
                }
            }
        }

        private void count(byte[] buffer, int read) {
            for (int i = 0; i < read; i++) {
                if (row.ends(buffer[i])) {
                    baris++;
                    rowBegan = bita + i;
                }
                if (texts.ends(buffer[i])) {
                    most = Math.min(most, kamus);
                }
            }
        }

        /** A part in another encoding than UTF-8 would hide what is counted here. */
        private static boolean utf16(byte[] first, int read) {
            return read > 1
                    && ((first[0] == 0) != (first[1] == 0) || first[0] == (byte) 0xfe || first[0] == (byte) 0xff);
        }
    }

    /** Finds the opening of an element in a stream of bytes. */
    private static final class Kata {
        private final byte[] word;
        private int match;

        Kata(byte[] word) {
            this.word = word;
        }

        boolean ends(byte next) {
            if (match == word.length) {
                match = 0;
                return next == ' ' || next == '>' || next == '/';
            }
            match = next == word[match] ? match + 1 : next == word[0] ? 1 : 0;
            return false;
        }
    }
}
