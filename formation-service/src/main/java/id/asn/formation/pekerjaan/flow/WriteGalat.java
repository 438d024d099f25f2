package id.asn.formation.pekerjaan.flow;

import id.asn.formation.pekerjaan.Kolom;
import id.asn.formation.pekerjaan.Pekerjaan;
import id.asn.formation.pekerjaan.Temuan;
import id.asn.formation.pekerjaan.TemuanBaris;
import id.asn.formation.pekerjaan.store.BerkasStore;
import id.asn.formation.pekerjaan.store.DaftarTujuan;
import id.asn.formation.pekerjaan.store.TemuanStore;
import id.asn.platform.problem.Finding;
import id.asn.platform.problem.ProblemTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/**
 * The rows in which something was found, back as a workbook: the cells marked, the words beside them, the first column
 * telling where the row stood. Mended, and without that column and the last, it can be sent again as it is.
 */
@ApplicationScoped
public class WriteGalat {
    private static final int MOST = 50_000;

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

    /** Reads the findings at once, the first fifty thousand; the workbook is written when it is sent. */
    public Buku write(Pekerjaan job) {
        Map<Long, List<Temuan>> found = findings.byRow(job.id(), MOST).stream()
                .collect(Collectors.groupingBy(
                        TemuanBaris::baris, Collectors.mapping(TemuanBaris::temuan, Collectors.toList())));
        Path copy = files.fetch(job.id());
        return out -> write(job, copy, found, out);
    }

    private void write(Pekerjaan job, Path copy, Map<Long, List<Temuan>> found, OutputStream out) throws IOException {
        List<Kolom> kolom = targets.find(job.kiriman().tujuan()).orElseThrow().kolom();
        try (Workbook book = new Workbook(out, "formation", null)) {
            LembarGalat lembar = new LembarGalat(book.newWorksheet("galat"), kolom, this::words);
            pembaca.of(job.kiriman().jenis()).baca(copy, kolom, row -> {
                List<Temuan> here = found.get(row.nomor());
                if (here != null) {
                    lembar.add(row, here);
                }
            });
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private String words(Finding finding) {
        return texts.text(finding.code() + ".pesan", ProblemTexts.INDONESIAN, finding.facts())
                .orElse(finding.code());
    }
}
