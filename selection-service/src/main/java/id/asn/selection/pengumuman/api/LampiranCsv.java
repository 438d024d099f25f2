package id.asn.selection.pengumuman.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.asn.selection.pengumuman.KolomLampiran;
import id.asn.selection.pengumuman.Lampiran;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** An annex as CSV by RFC 4180 in UTF-8: keys, then rows, each led by its formasi. */
final class LampiranCsv {
    private LampiranCsv() {}

    static void write(Lampiran lampiran, OutputStream target) throws IOException {
        Writer words = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(words);
        csv.writeRecord(record(
                List.of("formasi_id", "jabatan", "jenis_kebutuhan", "kuota"),
                lampiran.kolom().stream().map(KolomLampiran::kunci)));
        lampiran.isi().each(part -> {
            var it = part.formasi();
            List<String> lead =
                    List.of(it.id().toString(), it.jabatan(), it.jenisKebutuhan(), Integer.toString(it.kuota()));
            part.baris()
                    .forEach(row -> csv.writeRecord(
                            record(lead, lampiran.kolom().stream().map(column -> column.isi(row)))));
        });
        csv.flush();
    }

    private static List<String> record(List<String> lead, Stream<String> cells) {
        return Stream.concat(lead.stream(), cells).toList();
    }
}
