package id.asn.formation.pekerjaan.flow;

import id.asn.formation.pekerjaan.Baris;
import id.asn.formation.pekerjaan.Bobot;
import id.asn.formation.pekerjaan.Kolom;
import id.asn.formation.pekerjaan.Pekerjaan;
import id.asn.formation.pekerjaan.TemuanBaris;
import id.asn.formation.pekerjaan.store.BerkasStore;
import id.asn.formation.pekerjaan.store.DaftarTujuan;
import id.asn.formation.pekerjaan.store.TemuanStore;
import id.asn.platform.problem.Finding;
import id.asn.platform.problem.ProblemTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The rows in which something was found, back as a workbook: the cells marked, the words beside them, the first column
 * telling where the row stood. Mended, it can be sent again as it is, that column and the last taken away.
 */
@ApplicationScoped
public class WriteGalat {
    private static final int MOST = 100_000;
    private static final int LOT = 1_000;
    private static final String SALAH = "FFC7CE";
    private static final String PERINGATAN = "FFEB9C";

    private final TemuanStore findings;
    private final BerkasStore files;
    private final DaftarTujuan targets;
    private final Pembaca pembaca;
    private final ProblemTexts texts;

    WriteGalat(TemuanStore findings, BerkasStore files, DaftarTujuan targets, Pembaca pembaca, ProblemTexts texts) {
        this.findings = findings;
        this.files = files;
        this.targets = targets;
        this.pembaca = pembaca;
        this.texts = texts;
    }

    /** Reads the findings at once, a hundred thousand at most; the workbook is written when it is sent. */
    public Buku write(Pekerjaan job) {
        List<Kolom> kolom = targets.find(job.kiriman().tujuan()).orElseThrow().kolom();
        Map<Long, List<TemuanBaris>> rows =
                findings.byRow(job.id(), MOST).stream().collect(Collectors.groupingBy(TemuanBaris::baris));
        Path copy = files.fetch(job.id());
        return out -> {
            try (Workbook book = new Workbook(out, "formation", null)) {
                Lembar lembar = new Lembar(book.newWorksheet("galat"), kolom);
                pembaca.of(job.kiriman().jenis()).baca(copy, kolom, row -> lembar.add(row, rows.get(row.nomor())));
            } finally {
                Files.deleteIfExists(copy);
            }
        };
    }

    /** The sheet as it grows. */
    private final class Lembar {
        private final Worksheet sheet;
        private final List<Kolom> kolom;
        private int next = 1;

        Lembar(Worksheet sheet, List<Kolom> kolom) {
            this.sheet = sheet;
            this.kolom = kolom;
            sheet.value(0, 0, "baris");
            for (int i = 0; i < kolom.size(); i++) {
                sheet.value(0, i + 1, kolom.get(i).nama());
            }
            sheet.value(0, kolom.size() + 1, "temuan");
            sheet.range(0, 0, 0, kolom.size() + 1).style().bold().set();
            sheet.freezePane(1, 1);
        }

        void add(Baris row, List<TemuanBaris> found) {
            if (found == null) {
                return;
            }
            sheet.value(next, 0, row.nomor());
            for (int i = 0; i < kolom.size(); i++) {
                if (row.sel()[i] != null) {
                    sheet.inlineString(next, i + 1, row.sel()[i]);
                }
            }
            found.forEach(this::mark);
            sheet.inlineString(next, kolom.size() + 1, words(found));
            if (next++ % LOT == 0) {
                flush();
            }
        }

        private void mark(TemuanBaris one) {
            String color = one.temuan().bobot() == Bobot.SALAH ? SALAH : PERINGATAN;
            int column = 0;
            for (int i = 0; i < kolom.size(); i++) {
                if (kolom.get(i).nama().equals(one.temuan().finding().pointer())) {
                    column = i + 1;
                }
            }
            sheet.style(next, column).fillColor(color).set();
        }

        private String words(List<TemuanBaris> found) {
            return found.stream()
                    .map(one -> one.temuan().finding())
                    .map(WriteGalat.this::words)
                    .collect(Collectors.joining(" "));
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    private String words(Finding finding) {
        return texts.text(finding.code() + ".pesan", ProblemTexts.INDONESIAN, finding.facts())
                .orElse(finding.code());
    }
}
