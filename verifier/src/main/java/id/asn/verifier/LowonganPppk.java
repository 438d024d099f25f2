package id.asn.verifier;

import java.util.ArrayList;
import java.util.List;

/** One PPPK formasi of the agency: its own row, the seats left over, and who came for them. */
final class LowonganPppk {
    private final Kelompok kelompok;
    private final BarisanPppk barisan;
    private final List<PelamarPppk> pendatang = new ArrayList<>();
    private int sisa;
    private int seri;

    LowonganPppk(Kelompok kelompok, BarisanPppk barisan) {
        this.kelompok = kelompok;
        this.barisan = barisan;
        this.sisa = Math.max(0, kelompok.kuota() - barisan.semua().size());
        this.seri = barisan.seri();
    }

    String teks(String kunci) {
        return kelompok.formasi().teks(kunci);
    }

    String id() {
        return teks("formasi_id");
    }

    /** Unit, then key: the order in which formasi take on one path. */
    String giliran() {
        return teks("unit_kode") + "\u0000" + id();
    }

    boolean menerima(String pendidikan) {
        return kelompok.formasi().daftar("pendidikan").contains(pendidikan);
    }

    Kelompok kelompok() {
        return kelompok;
    }

    BarisanPppk barisan() {
        return barisan;
    }

    int sisa() {
        return sisa;
    }

    int seri() {
        return seri;
    }

    List<PelamarPppk> pendatang() {
        return pendatang;
    }

    /** Gives what is left along the row of those who may have it; equals go together or stay undecided together. */
    void bagi(String jalur, List<PelamarPppk> berhak) {
        List<PelamarPppk> urut = new ArrayList<>(berhak);
        urut.sort((a, b) -> PesaingPppk.urutanCetak(a.pesaing(), b.pesaing()));
        while (!urut.isEmpty() && sisa > 0) {
            PesaingPppk terbaik = urut.get(0).pesaing();
            List<PelamarPppk> setara =
                    urut.stream().filter(satu -> satu.pesaing().setara(terbaik)).toList();
            urut.removeAll(setara);
            boolean cukup = setara.size() <= sisa;
            setara.forEach(satu -> satu.sampai(jalur, cukup ? this : null));
            if (cukup) {
                pendatang.addAll(setara);
                sisa -= setara.size();
            } else {
                seri += setara.size();
                sisa = 0;
            }
        }
    }
}
