package id.asn.selection.peringkat;

import id.asn.selection.skd.NilaiSkd;
import id.asn.selection.skd.nab.BarisNab;
import id.asn.selection.skd.nab.PutusanNab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Calls participants of one formasi from SKD to SKB: those who meet the passing grade, best first, up to three times the
 * quota, and whoever is exactly equal to the last one called. The same people give the same result in whatever order they
 * come; nothing else is read.
 */
public final class PeringkatSkd {
    private static final Comparator<PutusanSkd> BY_NUMBER =
            Comparator.comparing(putusan -> putusan.calon().nomorPeserta());

    private final AturanPeringkat aturan;
    private final Comparator<NilaiSkd> bestFirst;

    /** Ranks by the rule of one year. */
    public PeringkatSkd(AturanPeringkat aturan) {
        this.aturan = aturan;
        this.bestFirst = KunciSkd.rantai(aturan.urutanSkd().kunci());
    }

    /**
     * Decides one formasi.
     *
     * @param kuota its seats
     * @param nab the passing grade that applies to it
     */
    public HasilSkd susun(int kuota, BarisNab nab, List<CalonSkd> para) {
        List<PutusanSkd> semua = para.stream().map(calon -> saring(calon, nab)).toList();
        List<PutusanSkd> pool = semua.stream()
                .filter(putusan -> putusan.kode() == KodeSkd.DI_LUAR_BATAS)
                .sorted(Comparator.comparing(
                                (PutusanSkd putusan) -> putusan.calon().nilai(), bestFirst)
                        .thenComparing(BY_NUMBER))
                .toList();
        BatasSkd batas = batas(kuota, pool);
        List<PutusanSkd> urut = new ArrayList<>(dipanggil(pool, batas));
        urut.addAll(dengan(KodeSkd.TIDAK_LULUS, semua));
        urut.addAll(dengan(KodeSkd.TIDAK_HADIR, semua));
        return new HasilSkd(batas, List.copyOf(urut));
    }

    /** TH and TL are final here; whoever meets the passing grade waits for the cut-off. */
    private static PutusanSkd saring(CalonSkd calon, BarisNab baris) {
        if (!calon.hadir()) {
            return new PutusanSkd(calon, KodeSkd.TIDAK_HADIR, null, null);
        }
        PutusanNab nab = PutusanNab.of(baris, calon.nilai());
        return new PutusanSkd(calon, nab.memenuhi() ? KodeSkd.DI_LUAR_BATAS : KodeSkd.TIDAK_LULUS, null, nab);
    }

    private BatasSkd batas(int kuota, List<PutusanSkd> pool) {
        int batas = Math.multiplyExact(aturan.kelipatan().kali(), kuota);
        int dipanggil = Math.min(batas, pool.size());
        while (dipanggil > 0 && dipanggil < pool.size() && seri(pool.get(dipanggil - 1), pool.get(dipanggil))) {
            dipanggil++;
        }
        return new BatasSkd(
                kuota,
                batas,
                pool.size(),
                dipanggil,
                dipanggil == 0 ? null : pool.get(dipanggil - 1).calon().nilai(),
                dipanggil == pool.size() ? null : pool.get(dipanggil).calon().nilai());
    }

    private List<PutusanSkd> dipanggil(List<PutusanSkd> pool, BatasSkd batas) {
        List<PutusanSkd> ranked = new ArrayList<>(pool.size());
        int peringkat = 0;
        for (int i = 0; i < pool.size(); i++) {
            if (i == 0 || !seri(pool.get(i - 1), pool.get(i))) {
                peringkat = i + 1;
            }
            KodeSkd kode = i < batas.dipanggil() ? KodeSkd.LANJUT : KodeSkd.DI_LUAR_BATAS;
            ranked.add(new PutusanSkd(
                    pool.get(i).calon(), kode, peringkat, pool.get(i).nab()));
        }
        return ranked;
    }

    private boolean seri(PutusanSkd a, PutusanSkd b) {
        return bestFirst.compare(a.calon().nilai(), b.calon().nilai()) == 0;
    }

    private static List<PutusanSkd> dengan(KodeSkd kode, List<PutusanSkd> semua) {
        return semua.stream()
                .filter(putusan -> putusan.kode() == kode)
                .sorted(BY_NUMBER)
                .toList();
    }
}
