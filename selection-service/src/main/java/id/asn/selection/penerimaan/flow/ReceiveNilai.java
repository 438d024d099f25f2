package id.asn.selection.penerimaan.flow;

import id.asn.platform.identity.Actor;
import id.asn.selection.penerimaan.Kiriman;
import id.asn.selection.penerimaan.Pekerjaan;
import id.asn.selection.penerimaan.PenerimaNilai;
import id.asn.selection.penerimaan.store.PekerjaanStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Instant;

/** Stores a score file whole and leaves a job for it; a dry run is judged at once. */
@ApplicationScoped
public class ReceiveNilai {
    private final PekerjaanStore jobs;
    private final StoreBaris rows;
    private final CheckTandaTangan signatures;
    private final JudgeNilai judge;
    private final Penerima penerima;

    ReceiveNilai(
            PekerjaanStore jobs, StoreBaris rows, CheckTandaTangan signatures, JudgeNilai judge, Penerima penerima) {
        this.jobs = jobs;
        this.rows = rows;
        this.signatures = signatures;
        this.judge = judge;
        this.penerima = penerima;
    }

    /** Takes the file in, in the caller's transaction, with the signature of the program that sent it. */
    public Pekerjaan receive(Kiriman kiriman, Path berkas, Actor actor, Instant now) {
        PenerimaNilai receiver = penerima.of(kiriman.jenis());
        receiver.periksaTahun(kiriman.tahun());
        Pekerjaan job = new Pekerjaan(kiriman, actor, now);
        rows.store(job, receiver, berkas);
        signatures.check(job, kiriman, actor).ifPresent(job::signed);
        jobs.persistAndFlush(job);
        if (kiriman.ujiCoba()) {
            judge.judge(job, now);
        }
        return job;
    }
}
