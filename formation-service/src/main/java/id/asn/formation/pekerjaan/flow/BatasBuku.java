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
 * @param kamus bytes at most of the shared texts, which a reader holds in memory
 */
record BatasBuku(int entri, long ukuranEntri, long ukuran, int kali, long kamus) {
    private static final String KAMUS = "xl/sharedStrings.xml";
    private static final Set<String> PARTS = Set.of("[Content_Types].xml", "xl/workbook.xml");
    private static final byte[] ROW = {'<', 'r', 'o', 'w'};
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
                Isi isi = new Isi(part.getName().equals(KAMUS) ? Math.min(kamus, ukuranEntri) : ukuranEntri, left);
                isi.habiskan(zip.getInputStream(part));
                left -= isi.bita;
                rows = Math.max(rows, isi.baris);
            }
            return rows;
        } catch (IOException broken) {
            throw new BukuTidakTerbaca();
        }
    }

    /** One part on its way into nothing: its bytes and its rows are counted. */
    private static final class Isi {
        private final long most;
        private final long left;
        private long bita;
        private long baris;
        private int match;

        Isi(long most, long left) {
            this.most = most;
            this.left = left;
        }

        void habiskan(InputStream part) throws IOException {
            byte[] buffer = new byte[BUFFER];
            for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                bita += read;
                if (bita > most) {
                    throw new BerkasTerlaluMekar("ukuran_entri", most);
                }
                if (bita > left) {
                    throw new BerkasTerlaluMekar("ukuran", left);
                }
                count(buffer, read);
            }
        }

        private void count(byte[] buffer, int read) {
            for (int i = 0; i < read; i++) {
                if (match == ROW.length) {
                    baris += buffer[i] == ' ' || buffer[i] == '>' ? 1 : 0;
                    match = 0;
                }
                match = buffer[i] == ROW[match] ? match + 1 : buffer[i] == ROW[0] ? 1 : 0;
            }
        }
    }
}
