package id.asn.formation.laporan.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.asn.formation.laporan.IsiSel;
import id.asn.formation.laporan.Kelompok;
import id.asn.formation.laporan.Kolom;
import id.asn.formation.laporan.Tabel;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A report as CSV by RFC 4180 in UTF-8: keys, then rows, each led by its group where there are groups.
 * No titles and no sums, for programs read it.
 */
final class TulisCsv {

    private TulisCsv() {}

    static void write(Tabel tabel, OutputStream target) throws IOException {
        Writer words = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(words);
        boolean grouped = tabel.kelompok().stream().anyMatch(group -> group.judul() != null);
        csv.writeRecord(
                record(grouped ? "kelompok" : null, tabel.kolom().stream().map(Kolom::kunci)));
        for (Kelompok group : tabel.kelompok()) {
            for (List<Object> row : group.baris()) {
                csv.writeRecord(record(group.judul(), row.stream().map(IsiSel::csv)));
            }
        }
        csv.flush();
    }

    private static List<String> record(String group, Stream<String> cells) {
        return group == null
                ? cells.toList()
                : Stream.concat(Stream.of(group), cells).toList();
    }
}
