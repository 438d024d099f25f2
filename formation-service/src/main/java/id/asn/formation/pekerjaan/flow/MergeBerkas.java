package id.asn.formation.pekerjaan.flow;

import id.asn.formation.pekerjaan.Hitungan;
import id.asn.formation.pekerjaan.Pekerjaan;
import id.asn.formation.pekerjaan.PekerjaanStatus;
import id.asn.formation.pekerjaan.flow.StageBerkas.Bacaan;
import id.asn.formation.pekerjaan.store.DaftarTujuan;
import id.asn.formation.pekerjaan.store.GabungStore;
import id.asn.formation.pekerjaan.store.GabungStore.Gabungan;
import id.asn.formation.pekerjaan.store.Tujuan;
import id.asn.formation.pekerjaan.store.TujuanSekaligus;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** Works one file through in the caller's transaction: judges every row, keeps what was found, merges what is right. */
@ApplicationScoped
public class MergeBerkas {
    private final StageBerkas stage;
    private final GabungStore store;
    private final WalkKelompok walk;
    private final WriteGalat galat;
    private final DaftarTujuan targets;

    MergeBerkas(StageBerkas stage, GabungStore store, WalkKelompok walk, WriteGalat galat, DaftarTujuan targets) {
        this.stage = stage;
        this.store = store;
        this.walk = walk;
        this.galat = galat;
        this.targets = targets;
    }

    /** How a job ends. */
    public record Hasil(PekerjaanStatus status, Hitungan hitungan, String sebab) {}

    /**
     * Merges the file one way or the other.
     *
     * @param said told now and then how many rows are read
     */
    public Hasil merge(Pekerjaan job, Path berkas, LongConsumer said) {
        Tujuan tujuan = targets.find(job.kiriman().tujuan()).orElseThrow();
        Bacaan bacaan = stage.stage(job, tujuan, berkas, said);
        long wrong = bacaan.salah() + check(job, tujuan);
        store.mark();
        boolean off = wrong > 0 && job.kiriman().semuaAtauBatal();
        Gabungan merged = off ? null : gabung(job, tujuan);
        if (job.kiriman().ujiCoba()) {
            store.back();
        }
        if (job.berkas().sementara()) {
            galat.keep(job, berkas);
        }
        return off
                ? new Hasil(PekerjaanStatus.BATAL, new Hitungan(bacaan.dibaca(), 0, 0, 0, wrong), "ada-baris-salah")
                : new Hasil(PekerjaanStatus.SELESAI, merged.hitungan(bacaan.dibaca(), wrong), null);
    }

    private long check(Pekerjaan job, Tujuan tujuan) {
        long wrong = store.check(job, tujuan);
        if (tujuan instanceof TujuanKelompok kelompok) {
            walk.periksa(job, kelompok);
            wrong += store.drop(job);
        }
        return wrong;
    }

    private Gabungan gabung(Pekerjaan job, Tujuan tujuan) {
        return tujuan instanceof TujuanKelompok kelompok
                ? walk.gabung(job, kelompok)
                : store.merge(job, (TujuanSekaligus) tujuan);
    }
}
