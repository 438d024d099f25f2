package id.asn.selection.pppk;

import id.asn.selection.peringkat.Jatah;
import id.asn.selection.peserta.Kategori;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Seats the participants of one PPPK formasi: group by group, inside a group by the law's own steps, and where they all
 * fail at the last seat the group of equals stays undecided. The same people give the same result in whatever order they
 * come; nothing else is read.
 */
public final class PeringkatPppk {
    private final AturanPppk aturan;
    private final Kategori kategori;
    private final Comparator<CalonTerurut> menurutHukum;

    /** Ranks a kategori by the rule of one year. */
    public PeringkatPppk(AturanPppk aturan, Kategori kategori) {
        this.aturan = aturan;
        this.kategori = kategori;
        this.menurutHukum = KunciPppk.rantai(aturan.urutan());
    }

    /**
     * Decides one formasi.
     *
     * @param kuota its seats
     * @throws KelompokTanpaTempat when somebody's group has no place there
     */
    public HasilPppk susun(int kuota, List<CalonPppk> para) {
        List<CalonTerurut> urut = terurut(para, true);
        Jatah<CalonTerurut> jatah = new Jatah<>(kuota, urut, menurutHukum);
        List<PutusanPppk> putusan = new ArrayList<>(para.size());
        for (int i = 0; i < urut.size(); i++) {
            KunciPppk pemisah = i == 0 ? null : KunciPppk.pemisah(aturan.urutan(), urut.get(i - 1), urut.get(i));
            putusan.add(new PutusanPppk(urut.get(i).calon(), kode(i, jatah), i + 1, pemisah));
        }
        terurut(para, false)
                .forEach(absen -> putusan.add(new PutusanPppk(absen.calon(), KodePppk.TIDAK_HADIR, null, null)));
        return new HasilPppk(batas(kuota, urut.size(), jatah), List.copyOf(putusan));
    }

    private List<CalonTerurut> terurut(List<CalonPppk> para, boolean hadir) {
        Comparator<CalonTerurut> nomor = KunciPppk.rantai(List.of(KunciPppk.NOMOR_PESERTA));
        return para.stream()
                .filter(calon -> calon.hadir() == hadir)
                .map(calon -> new CalonTerurut(calon, tempat(calon.kelompok())))
                .sorted(hadir ? menurutHukum.thenComparing(nomor) : nomor)
                .toList();
    }

    private int tempat(KelompokPelamar kelompok) {
        return aturan.tempat(kategori, kelompok)
                .orElseThrow(() -> new KelompokTanpaTempat(kelompok, kategori, aturan.tahun()));
    }

    private static KodePppk kode(int i, Jatah<CalonTerurut> jatah) {
        if (jatah.belumTerputus(i)) {
            return KodePppk.BELUM_TERPUTUS;
        }
        return jatah.lulus(i) ? KodePppk.LULUS : KodePppk.TIDAK_LULUS;
    }

    private BatasPppk batas(int kuota, int bersaing, Jatah<CalonTerurut> jatah) {
        CalonTerurut lulus = jatah.terakhirLulus();
        CalonTerurut tidak = jatah.pertamaTidak();
        return new BatasPppk(
                kuota,
                bersaing,
                jatah.terisi(),
                BatasPppk.Tepi.of(lulus),
                BatasPppk.Tepi.of(tidak),
                lulus == null || tidak == null ? null : KunciPppk.pemisah(aturan.urutan(), lulus, tidak),
                jatah.seri());
    }
}
