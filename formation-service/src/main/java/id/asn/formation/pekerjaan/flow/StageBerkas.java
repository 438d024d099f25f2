package id.asn.formation.pekerjaan.flow;

import id.asn.formation.pekerjaan.Pekerjaan;
import id.asn.formation.pekerjaan.Penilaian;
import id.asn.formation.pekerjaan.store.MasukStore;
import id.asn.formation.pekerjaan.store.MasukStore.Penampung;
import id.asn.formation.pekerjaan.store.TemuanStore;
import id.asn.formation.pekerjaan.store.TemuanStore.Catatan;
import id.asn.formation.pekerjaan.store.Tujuan;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** Reads a file, judges each row by itself, and lays out those that are right. */
@ApplicationScoped
class StageBerkas {
    private static final long EVERY = 10_000;

    private final MasukStore rows;
    private final TemuanStore findings;
    private final Pembaca pembaca;

    StageBerkas(MasukStore rows, TemuanStore findings, Pembaca pembaca) {
        this.rows = rows;
        this.findings = findings;
        this.pembaca = pembaca;
    }

    /** Rows read, and how many of them are wrong by themselves. */
    record Bacaan(long dibaca, long salah) {}

    /**
     * Reads it to its end.
     *
     * @param said told now and then how many rows are read
     */
    Bacaan stage(Pekerjaan job, Tujuan tujuan, Path berkas, LongConsumer said) {
        long[] counts = {0, 0};
        Penampung masuk = rows.open(job, tujuan);
        Catatan catatan = findings.open(job.id());
        pembaca.of(job.kiriman().jenis()).baca(berkas, tujuan.kolom(), row -> {
            Penilaian penilaian = Penilaian.of(tujuan.kolom(), row);
            if (penilaian.baik()) {
                masuk.add(penilaian);
            } else {
                masuk.addCacat(penilaian);
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
        return new Bacaan(counts[0], counts[1]);
    }
}
