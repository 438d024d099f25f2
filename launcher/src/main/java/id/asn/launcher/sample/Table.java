package id.asn.launcher.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A table of the sample, read by its column names. */
final class Table {

    private Table() {}

    static List<NamedCsvRecord> read(String name) {
        try (InputStream file = Table.class.getResourceAsStream("/contoh/kota-serang-2024/" + name + ".csv")) {
            return CsvReader.builder().ofNamedCsvRecord(file).stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
