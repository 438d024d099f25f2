package id.asn.selection.penerimaan.flow;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.asn.selection.penerimaan.BerkasCsvRusak;
import id.asn.selection.penerimaan.KepalaBerkasLain;
import id.asn.selection.penerimaan.Pekerjaan;
import id.asn.selection.penerimaan.PenerimaNilai;
import id.asn.selection.penerimaan.store.MasukanStore;
import id.asn.selection.penerimaan.store.MasukanStore.Baris;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;

/** Stores the rows of a score file whole and in order, and its hash. */
@ApplicationScoped
class StoreBaris {
    private final MasukanStore rows;

    StoreBaris(MasukanStore rows) {
        this.rows = rows;
    }

    /**
     * Reads the file once.
     *
     * @throws KepalaBerkasLain when its first line is not that header
     * @throws BerkasCsvRusak when it cannot be read to its end; nothing of it is kept
     */
    void store(Pekerjaan job, PenerimaNilai receiver, Path berkas) {
        MessageDigest digest = sha256();
        try (InputStream file = new DigestInputStream(Files.newInputStream(berkas), digest);
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .skipEmptyLines(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Iterator<CsvRecord> records = csv.iterator();
            if (!records.hasNext() || !header(records.next()).equals(receiver.kepala())) {
                throw new KepalaBerkasLain(receiver.kepala());
            }
            int stored = rows.copyIn(job.id(), new Rows(records));
            job.stored(stored, HexFormat.of().formatHex(digest.digest()));
        } catch (CsvParseException broken) {
            throw new BerkasCsvRusak();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The header's names; a byte order mark in front of them is no part of the first one. */
    private static List<String> header(CsvRecord record) {
        return Arrays.asList(
                String.join(",", record.getFields()).replace("\ufeff", "").split(",", -1));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The rows below the header as they are read. No cell of a score file spans lines: one that does comes from a quote
     * that was never closed, and would swallow all rows behind it.
     */
    private record Rows(Iterator<CsvRecord> records) implements Iterator<Baris> {

        @Override
        public boolean hasNext() {
            return records.hasNext();
        }

        @Override
        public Baris next() {
            CsvRecord record = records.next();
            if (record.getFields().stream().anyMatch(cell -> cell.indexOf('\n') >= 0)) {
                throw new BerkasCsvRusak();
            }
            return new Baris(record.getStartingLineNumber(), record.getFields());
        }
    }
}
