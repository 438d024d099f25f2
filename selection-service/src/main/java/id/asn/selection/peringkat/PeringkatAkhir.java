package id.asn.selection.peringkat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Seats the participants of one formasi. Order is total by the law's own steps, and where they all
 * fail at the last seat the group stays undecided. The same people give the same result in
 * whatever order they come; nothing else is read.
 */
public final class PeringkatAkhir {
    private static final Comparator<CalonTerhitung> MENURUT_NOMOR =
            KunciAkhir.rantai(List.of(KunciAkhir.NOMOR_PESERTA));

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
        List<CalonTerhitung> urut = bersaing(para);
        Jatah<CalonTerhitung> jatah = new Jatah<>(kuota, urut, menurutHukum);
        List<PutusanAkhir> putusan = new ArrayList<>(para.size());
        for (int i = 0; i < urut.size(); i++) {
            putusan.add(putus(urut, i, kode(i, jatah)));
        }
        putusan.addAll(tanpaPeringkat(para, KodeAkhir.GUGUR));
        putusan.addAll(tanpaPeringkat(para, KodeAkhir.TIDAK_HADIR));
        return new HasilAkhir(batas(kuota, urut.size(), jatah), List.copyOf(putusan));
    }

    /** The law's order alone, also between participants of different formasi; zero means that it sees no difference. */
    public Comparator<PutusanAkhir> menurutHukum() {
        return Comparator.comparing(putusan -> new CalonTerhitung(putusan.calon(), putusan.integrasi()), menurutHukum);
    }

    private List<CalonTerhitung> bersaing(List<CalonAkhir> para) {
        return terurut(para, null, menurutHukum.thenComparing(MENURUT_NOMOR));
    }

    private List<PutusanAkhir> tanpaPeringkat(List<CalonAkhir> para, KodeAkhir kode) {
        return terurut(para, kode, MENURUT_NOMOR).stream()
                .map(satu -> new PutusanAkhir(satu.calon(), kode, null, satu.integrasi(), null))
                .toList();
    }

    private List<CalonTerhitung> terurut(List<CalonAkhir> para, KodeAkhir luar, Comparator<CalonTerhitung> urutan) {
        return para.stream()
                .filter(calon -> diLuar(calon) == luar)
                .map(calon -> CalonTerhitung.of(calon, aturan.integrasi()))
                .sorted(urutan)
                .toList();
    }

    /** The code of whoever does not compete for a seat, null for all others. */
    private static KodeAkhir diLuar(CalonAkhir calon) {
        if (!calon.skb().gugur().isEmpty()) {
            return KodeAkhir.GUGUR;
        }
        return calon.skb().hadir() ? null : KodeAkhir.TIDAK_HADIR;
    }

    private static KodeAkhir kode(int i, Jatah<CalonTerhitung> jatah) {
        if (jatah.belumTerputus(i)) {
            return KodeAkhir.BELUM_TERPUTUS;
        }
        return jatah.lulus(i) ? KodeAkhir.LULUS : KodeAkhir.TIDAK_LULUS;
    }

    private PutusanAkhir putus(List<CalonTerhitung> urut, int i, KodeAkhir kode) {
        CalonTerhitung ini = urut.get(i);
        KunciAkhir pemisah =
                i == 0 ? null : KunciAkhir.pemisah(aturan.urutanAkhir().kunci(), urut.get(i - 1), ini);
        return new PutusanAkhir(ini.calon(), kode, i + 1, ini.integrasi(), pemisah);
    }

    private BatasAkhir batas(int kuota, int bersaing, Jatah<CalonTerhitung> jatah) {
        CalonTerhitung lulus = jatah.terakhirLulus();
        CalonTerhitung tidak = jatah.pertamaTidak();
        return new BatasAkhir(
                kuota,
                bersaing,
                jatah.terisi(),
                lulus == null ? null : lulus.integrasi().akhir(),
                tidak == null ? null : tidak.integrasi().akhir(),
                lulus == null || tidak == null
                        ? null
                        : KunciAkhir.pemisah(aturan.urutanAkhir().kunci(), lulus, tidak),
                jatah.seri());
    }
}
