package id.asn.formation.pekerjaan.flow;

import id.asn.formation.pekerjaan.Hitungan;
import id.asn.formation.pekerjaan.Pekerjaan;
import id.asn.formation.pekerjaan.PekerjaanStatus;
import id.asn.formation.pekerjaan.Penilaian;
import id.asn.formation.pekerjaan.store.DaftarTujuan;
import id.asn.formation.pekerjaan.store.GabungStore.Gabungan;
import id.asn.formation.pekerjaan.store.MasukStore.Penampung;
import id.asn.formation.pekerjaan.store.TemuanStore.Catatan;
import id.asn.formation.pekerjaan.store.Tujuan;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.LongConsumer;

/** Works one file through in the caller's transaction: judges every row, keeps what was found, merges what is right. */
@ApplicationScoped
public class MergeBerkas {
    private static final long EVERY = 10_000;

    private final Rak rak;
    private final DaftarTujuan targets;
    private final Pembaca pembaca;
    private final Clock clock;

    MergeBerkas(Rak rak, DaftarTujuan targets, Pembaca pembaca, Clock clock) {
        this.rak = rak;
        this.targets = targets;
        this.pembaca = pembaca;
        this.clock = clock;
    }

    /**
     * Ends the job one way or the other.
     *
     * @param said told now and then how many rows are read
     */
    public void merge(Pekerjaan job, Path berkas, LongConsumer said) {
        Tujuan tujuan = targets.find(job.kiriman().tujuan()).orElseThrow();
        long[] counts = stage(job, tujuan, berkas, said);
        long wrong = counts[1] + rak.merge().check(job, tujuan);
        rak.merge().mark();
        boolean off = wrong > 0 && job.kiriman().semuaAtauBatal();
        Gabungan merged = rak.merge().merge(job, tujuan);
        if (off || job.kiriman().ujiCoba()) {
            rak.merge().back();
        }
        Hitungan hitungan = off
                ? new Hitungan(counts[0], 0, 0, 0, wrong)
                : new Hitungan(counts[0], merged.baru(), merged.berubah(), merged.tetap(), wrong);
        PekerjaanStatus status = off ? PekerjaanStatus.BATAL : PekerjaanStatus.SELESAI;
        rak.jobs().finish(job.id(), status, hitungan, off ? "ada-baris-salah" : null, clock.instant());
    }

    /** Rows read, and rows wrong by themselves. */
    private long[] stage(Pekerjaan job, Tujuan tujuan, Path berkas, LongConsumer said) {
        long[] counts = {0, 0};
        Penampung masuk = rak.rows().open(job, tujuan);
        Catatan catatan = rak.findings().open(job.id());
        pembaca.of(job.kiriman().jenis()).baca(berkas, tujuan.kolom(), row -> {
            Penilaian penilaian = Penilaian.of(tujuan.kolom(), row);
            if (penilaian.baik()) {
                masuk.add(penilaian);
            } else {
                counts[1]++;
            }
            catatan.add(row.nomor(), penilaian.temuan());
            if (++counts[0] % EVERY == 0) {
                said.accept(counts[0]);
            }
        });
        masuk.close();
        catatan.flush();
        said.accept(counts[0]);
        return counts;
    }
}
