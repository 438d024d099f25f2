package id.asn.selection.pppk;

import java.util.ArrayList;
import java.util.List;

/** A participant on the way: what was tried for them and what they got. */
final class PencariPppk {
    private final CalonTerurut calon;
    private final PutusanPppk akhir;
    private final KursiPppk asal;
    private final String pendidikan;
    private final List<PercobaanPppk> percobaan = new ArrayList<>();
    private KursiPppk penempatan;
    private JalurPppk jalur;

    PencariPppk(CalonTerurut calon, PutusanPppk akhir, KursiPppk asal, String pendidikan) {
        this.calon = calon;
        this.akhir = akhir;
        this.asal = asal;
        this.pendidikan = pendidikan;
    }

    /** Neither seated nor undecided at a seat. */
    boolean bebas() {
        return jalur == null;
    }

    void tempatkan(KursiPppk kursi, JalurPppk oleh) {
        jalur = oleh;
        penempatan = kursi;
        kursi.terima(this);
    }

    /** Undecided: they are offered no other seat. */
    void tunda(JalurPppk pada) {
        jalur = pada;
    }

    void catat(PercobaanPppk satu) {
        percobaan.add(satu);
    }

    PercobaanPppk.Sebab sebab() {
        if (bebas()) {
            return PercobaanPppk.Sebab.KALAH;
        }
        return penempatan == null ? PercobaanPppk.Sebab.BELUM_TERPUTUS : PercobaanPppk.Sebab.DITEMPATKAN;
    }

    CalonTerurut calon() {
        return calon;
    }

    KursiPppk asal() {
        return asal;
    }

    String pendidikan() {
        return pendidikan;
    }

    boolean pindah() {
        return penempatan != null;
    }

    PutusanOptimalisasiPppk putusan() {
        return new PutusanOptimalisasiPppk(
                akhir, asal.id(), penempatan == null ? null : penempatan.id(), jalur, List.copyOf(percobaan));
    }
}
