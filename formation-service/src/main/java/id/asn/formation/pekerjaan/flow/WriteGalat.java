package id.asn.formation.pekerjaan.flow;

import id.asn.formation.pekerjaan.Baris;
import id.asn.formation.pekerjaan.Pekerjaan;
import id.asn.formation.pekerjaan.Samaran;
import id.asn.formation.pekerjaan.Temuan;
import id.asn.formation.pekerjaan.TemuanBaris;
import id.asn.formation.pekerjaan.store.BerkasStore;
import id.asn.formation.pekerjaan.store.DaftarTujuan;
import id.asn.formation.pekerjaan.store.TemuanStore;
import id.asn.formation.pekerjaan.store.Tujuan;
import id.asn.platform.problem.Finding;
import id.asn.platform.problem.ProblemTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
        Map<Long, List<Temuan>> found = found(job);
        if (job.terhapus() && !found.isEmpty()) {
            return out -> with(files.fetchGalat(job.id()), book -> Files.copy(book, out));
        }
        return out -> with(files.fetch(job.id()), copy -> write(job, copy, found, out));
    }

    /** Keeps the workbook of a file that is about to be erased, with nothing of what may not be kept. */
    void keep(Pekerjaan job, Path berkas) {
        try {
            Path book = Files.createTempFile("galat-", ".xlsx");
            try {
                try (OutputStream out = Files.newOutputStream(book)) {
                    write(job, berkas, found(job), out);
                }
                files.addGalat(job.id(), book);
            } finally {
                Files.deleteIfExists(book);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A copy is made when the answer is sent and gone when it is sent, however that ends. */
    private static void with(Path copy, Sending sending) throws IOException {
        try {
            sending.send(copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private interface Sending {
        void send(Path copy) throws IOException;
    }

    private Map<Long, List<Temuan>> found(Pekerjaan job) {
        return findings.byRow(job.id(), MOST).stream()
                .collect(Collectors.groupingBy(
                        TemuanBaris::baris, Collectors.mapping(TemuanBaris::temuan, Collectors.toList())));
    }

    private void write(Pekerjaan job, Path copy, Map<Long, List<Temuan>> found, OutputStream out) throws IOException {
        Tujuan tujuan = targets.find(job.kiriman().tujuan()).orElseThrow();
        try (Workbook book = new Workbook(out, "formation", null)) {
            LembarGalat lembar = new LembarGalat(book.newWorksheet("galat"), tujuan.kolom(), this::words);
            if (!found.isEmpty()) {
                pembaca.of(job.kiriman().jenis()).baca(copy, tujuan.kolom(), row -> {
                    List<Temuan> here = found.get(row.nomor());
                    if (here != null) {
                        lembar.add(job.berkas().sementara() ? veiled(tujuan, row) : row, here);
                    }
                });
            }
        }
    }

    private static Baris veiled(Tujuan tujuan, Baris row) {
        String[] sel = new String[row.sel().length];
        for (int i = 0; i < sel.length; i++) {
            boolean kept = !tujuan.rahasia().contains(tujuan.kolom().get(i).nama());
            sel[i] = kept ? Samaran.of(row.sel()[i]) : null;
        }
        return new Baris(row.nomor(), sel, row.salah());
    }

    private String words(Finding finding) {
        return texts.text(finding.code() + ".pesan", ProblemTexts.INDONESIAN, finding.facts())
                .orElse(finding.code());
    }
}
