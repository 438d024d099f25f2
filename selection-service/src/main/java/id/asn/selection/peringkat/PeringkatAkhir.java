package id.asn.selection.peringkat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Seats the participants of one formasi. Order is total by the law's own steps; where they all fail at the last seat
 * nobody is seated by chance or by number: the group stays undecided and says so. The same people give the same result in
 * whatever order they come; nothing else is read.
 */
public final class PeringkatAkhir {
    private final AturanPeringkat aturan;
    private final Comparator<CalonTerhitung> menurutHukum;

    /** Ranks by the rule of one year. */
    public PeringkatAkhir(AturanPeringkat aturan) {
        this.aturan = aturan;
        this.menurutHukum = KunciAkhir.rantai(aturan.urutanAkhir().kunci());
    }

    /**
     * Decides one formasi.
     *
     * @param kuota its seats
     */
    public HasilAkhir susun(int kuota, List<CalonAkhir> para) {
        List<CalonTerhitung> urut = terurut(para, true);
        int[] seri = seriDiBatas(kuota, urut);
        List<PutusanAkhir> putusan = new ArrayList<>(para.size());
        for (int i = 0; i < urut.size(); i++) {
            putusan.add(putus(urut, i, kode(i, kuota, seri)));
        }
        terurut(para, false)
                .forEach(absen -> putusan.add(
                        new PutusanAkhir(absen.calon(), KodeAkhir.TIDAK_HADIR, null, absen.integrasi(), null)));
        return new HasilAkhir(batas(kuota, urut, seri), List.copyOf(putusan));
    }

    private List<CalonTerhitung> terurut(List<CalonAkhir> para, boolean hadir) {
        Comparator<CalonTerhitung> nomor = KunciAkhir.rantai(List.of(KunciAkhir.NOMOR_PESERTA));
        return para.stream()
                .filter(calon -> calon.hadir() == hadir)
                .map(calon -> CalonTerhitung.of(calon, aturan.integrasi()))
                .sorted(hadir ? menurutHukum.thenComparing(nomor) : nomor)
                .toList();
    }

    /** First and one past the last of those equal in law across the last seat; an empty span when there are none. */
    private int[] seriDiBatas(int kuota, List<CalonTerhitung> urut) {
        if (kuota < 1 || kuota >= urut.size() || berbeda(urut, kuota)) {
            return new int[] {kuota, kuota};
        }
        int awal = kuota;
        while (awal > 0 && !berbeda(urut, awal)) {
            awal--;
        }
        int akhir = kuota + 1;
        while (akhir < urut.size() && !berbeda(urut, akhir)) {
            akhir++;
        }
        return new int[] {awal, akhir};
    }

    /** Whether the law tells the one at this place from the one above. */
    private boolean berbeda(List<CalonTerhitung> urut, int i) {
        return i == 0 || menurutHukum.compare(urut.get(i - 1), urut.get(i)) != 0;
    }

    private static KodeAkhir kode(int i, int kuota, int[] seri) {
        if (i >= seri[0] && i < seri[1]) {
            return KodeAkhir.BELUM_TERPUTUS;
        }
        return i < kuota ? KodeAkhir.LULUS : KodeAkhir.TIDAK_LULUS;
    }

    private PutusanAkhir putus(List<CalonTerhitung> urut, int i, KodeAkhir kode) {
        CalonTerhitung ini = urut.get(i);
        KunciAkhir pemisah =
                i == 0 ? null : KunciAkhir.pemisah(aturan.urutanAkhir().kunci(), urut.get(i - 1), ini);
        return new PutusanAkhir(ini.calon(), kode, i + 1, ini.integrasi(), pemisah);
    }

    private BatasAkhir batas(int kuota, List<CalonTerhitung> urut, int[] seri) {
        int terisi = Math.min(seri[0], urut.size());
        CalonTerhitung lulus = terisi == 0 ? null : urut.get(terisi - 1);
        CalonTerhitung tidak = terisi == urut.size() ? null : urut.get(terisi);
        return new BatasAkhir(
                kuota,
                urut.size(),
                terisi,
                lulus == null ? null : lulus.integrasi().akhir(),
                tidak == null ? null : tidak.integrasi().akhir(),
                lulus == null || tidak == null
                        ? null
                        : KunciAkhir.pemisah(aturan.urutanAkhir().kunci(), lulus, tidak),
                seri[1] - seri[0]);
    }
}
