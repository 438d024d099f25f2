package id.asn.selection.optimalisasi;

import id.asn.selection.peringkat.PutusanAkhir;
import id.asn.selection.peserta.JenisKebutuhan;
import java.util.ArrayList;
import java.util.List;

/** A participant on the way: what was tried for them and what they got. */
final class Pencari {
    private final PutusanAkhir akhir;
    private final Kursi asal;
    private final String pendidikan;
    private final List<Percobaan> percobaan = new ArrayList<>();
    private Kursi penempatan;
    private Jalur jalur;

    Pencari(PutusanAkhir akhir, Kursi asal, String pendidikan) {
        this.akhir = akhir;
        this.asal = asal;
        this.pendidikan = pendidikan;
    }

    /** Neither seated nor undecided at a seat. */
    boolean bebas() {
        return jalur == null;
    }

    void tempatkan(Kursi kursi, Jalur oleh) {
        jalur = oleh;
        penempatan = kursi;
        kursi.terima(this);
    }

    /** Undecided: they keep the seat from nobody else than from one another, and are offered no other. */
    void tunda(Jalur pada) {
        jalur = pada;
    }

    void catat(Percobaan satu) {
        percobaan.add(satu);
    }

    SebabPercobaan sebab() {
        if (bebas()) {
            return SebabPercobaan.KALAH;
        }
        return penempatan == null ? SebabPercobaan.BELUM_TERPUTUS : SebabPercobaan.DITEMPATKAN;
    }

    PutusanAkhir akhir() {
        return akhir;
    }

    Kursi asal() {
        return asal;
    }

    JenisKebutuhan kebutuhan() {
        return asal.kebutuhan();
    }

    String pendidikan() {
        return pendidikan;
    }

    Jalur jalur() {
        return jalur;
    }

    boolean pindah() {
        return penempatan != null;
    }

    PutusanOptimalisasi putusan() {
        return new PutusanOptimalisasi(
                akhir, asal.id(), penempatan == null ? null : penempatan.id(), jalur, List.copyOf(percobaan));
    }
}
