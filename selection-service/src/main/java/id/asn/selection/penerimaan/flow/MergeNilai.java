package id.asn.selection.penerimaan.flow;

import id.asn.platform.problem.Finding;
import id.asn.selection.penerimaan.Bacaan;
import id.asn.selection.penerimaan.Pekerjaan;
import id.asn.selection.penerimaan.PenerimaNilai;
import id.asn.selection.penerimaan.store.KesalahanStore;
import id.asn.selection.penerimaan.store.MasukanStore;
import id.asn.selection.penerimaan.store.MasukanStore.Terperiksa;
import id.asn.selection.penerimaan.store.NilaiMasukStore;
import id.asn.selection.penerimaan.store.NilaiMasukStore.Nilai;
import id.asn.selection.penerimaan.store.NilaiMasukStore.Penampung;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Works one file through in one transaction: judges every row, keeps what is wrong, merges what is right. */
@ApplicationScoped
public class MergeNilai {
    private final MasukanStore rows;
    private final KesalahanStore findings;
    private final NilaiMasukStore good;
    private final Penerima penerima;
    private final Clock clock;

    MergeNilai(MasukanStore rows, KesalahanStore findings, NilaiMasukStore good, Penerima penerima, Clock clock) {
        this.rows = rows;
        this.findings = findings;
        this.good = good;
        this.penerima = penerima;
        this.clock = clock;
    }

    /** Ends the job one way or the other, in the caller's transaction. */
    public void merge(Pekerjaan job) {
        PenerimaNilai receiver = penerima.of(job.jenis());
        Penampung masuk = good.open();
        int[] wrong = {0};
        rows.each(job, receiver, row -> wrong[0] += judge(job, receiver, row, masuk));
        masuk.flush();
        if (job.mayMerge(wrong[0])) {
            job.finish(receiver.gabung(job), wrong[0], clock.instant());
        } else {
            job.reject(wrong[0], clock.instant());
        }
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
        Bacaan bacaan = receiver.baca(job.tahun(), row.jabatan(), sel.subList(1, sel.size()));
        List<Finding> salah = new ArrayList<>(number(row, receiver));
        salah.addAll(bacaan.salah());
        if (salah.isEmpty()) {
            masuk.add(new Nilai(sel.get(0), bacaan.hadir(), bacaan.angka()));
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
