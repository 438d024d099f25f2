package id.asn.formation.pekerjaan.flow;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.asn.formation.pekerjaan.Baris;
import id.asn.formation.pekerjaan.BerkasLainJenis;
import id.asn.formation.pekerjaan.JenisBerkas;
import id.asn.formation.pekerjaan.Kepala;
import id.asn.formation.pekerjaan.Kolom;
import id.asn.formation.pekerjaan.KutipTidakTertutup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** CSV after RFC 4180, strict: a quote that is opened is closed. */
@ApplicationScoped
class ReadCsv implements PembacaBerkas {
    private static final int LONGEST_CELL = 1 << 20;

    @Override
    public JenisBerkas jenis() {
        return JenisBerkas.CSV;
    }

    @Override
    public long periksa(Path berkas, List<Kolom> kolom) {
        Teks.bukanBiner(berkas, JenisBerkas.CSV);
        if (Teks.awal(berkas).startsWith("{")) {
            throw new BerkasLainJenis(JenisBerkas.CSV);
        }
        long[] rows = {0};
        baca(berkas, kolom, row -> rows[0]++);
        return rows[0];
    }

    @Override
    public void baca(Path berkas, List<Kolom> kolom, Consumer<Baris> penerima) {
        long[] last = {1};
        try (CsvReader<CsvRecord> csv = open(berkas)) {
            Iterator<CsvRecord> records = csv.iterator();
            Kepala kepala = Kepala.of(kolom, records.hasNext() ? records.next().getFields() : List.of());
            while (records.hasNext()) {
                CsvRecord record = records.next();
                last[0] = record.getStartingLineNumber();
                penerima.accept(kepala.baris(last[0], record.getFields()));
            }
        } catch (CsvParseException broken) {
            throw Teks.bukanUtf8(broken).orElseGet(() -> new KutipTidakTertutup(last[0]));
        } catch (UncheckedIOException failed) {
            throw Teks.bukanUtf8(failed).orElse(failed);
        } catch (IOException failed) {
            throw Teks.bukanUtf8(failed).orElseGet(() -> new UncheckedIOException(failed));
        }
    }

    private static CsvReader<CsvRecord> open(Path berkas) throws IOException {
        return CsvReader.builder()
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(Teks.pembaca(berkas));
    }
}
