package id.asn.selection.penerimaan.flow;

import id.asn.platform.problem.Finding;
import id.asn.selection.penerimaan.Bacaan;
import id.asn.selection.penerimaan.Pekerjaan;
import id.asn.selection.penerimaan.PenerimaNilai;
import id.asn.selection.penerimaan.store.KesalahanStore;
import id.asn.selection.penerimaan.store.MasukanStore;
import id.asn.selection.penerimaan.store.MasukanStore.Terperiksa;
import id.asn.selection.penerimaan.store.NilaiMasukStore;
import id.asn.selection.penerimaan.store.NilaiMasukStore.Penampung;
import id.asn.selection.penerimaan.store.PenggabungNilai;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Judges one file in one transaction: every row, what is wrong with it, and what the good ones would change. */
@ApplicationScoped
public class JudgeNilai {
    private final MasukanStore rows;
    private final KesalahanStore findings;
    private final NilaiMasukStore good;
    private final PenggabungNilai scores;
    private final Penerima penerima;

    JudgeNilai(
            MasukanStore rows,
            KesalahanStore findings,
            NilaiMasukStore good,
            PenggabungNilai scores,
            Penerima penerima) {
        this.rows = rows;
        this.findings = findings;
        this.good = good;
        this.scores = scores;
        this.penerima = penerima;
    }

    /** Leaves the job waiting for a second person, or ended where there is nothing to wait for; in the caller's transaction. */
    public void judge(Pekerjaan job, Instant now) {
        PenerimaNilai receiver = penerima.of(job.jenis());
        findings.forget(job);
        Penampung masuk = good.open(job);
        int[] wrong = {0};
        rows.each(job, receiver, row -> wrong[0] += judge(job, receiver, row, masuk));
        masuk.flush();
        job.judge(scores.compare(job, receiver), wrong[0], now);
    }

    private int judge(Pekerjaan job, PenerimaNilai receiver, Terperiksa row, Penampung masuk) {
        List<String> sel = row.asli().sel();
        if (sel.size() != receiver.kepala().size()) {
            findings.add(
                    job,
                    row.asli().baris(),
                    List.of(Finding.of("", "jumlah-kolom-lain")
                            .with("diharapkan", receiver.kepala().size())
                            .with("ada", sel.size())));
            return 1;
        }
        Bacaan bacaan = receiver.baca(job.tahun(), row.keterangan(), sel.subList(1, sel.size()));
        List<Finding> salah = new ArrayList<>(number(row, receiver));
        salah.addAll(bacaan.salah());
        if (salah.isEmpty()) {
            masuk.add(sel.get(0), receiver.perBagian() ? sel.get(1) : "", bacaan);
            return 0;
        }
        findings.add(job, row.asli().baris(), salah);
        return 1;
    }

    /** A number that stands twice in a file has two scores, and nobody here knows which is right: neither is taken. */
    private static List<Finding> number(Terperiksa row, PenerimaNilai receiver) {
        List<Finding> salah = new ArrayList<>();
        if (!row.berhak()) {
            salah.add(Finding.of("nomor_peserta", receiver.kodeTidakBerhak()));
        }
        if (row.kali() > 1) {
            salah.add(Finding.of("nomor_peserta", "nomor-ganda").with("kali", row.kali()));
        }
        return salah;
    }
}
