package id.asn.verifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One formasi of the agency: its own row, the seats left over, and who came for them. */
final class Lowongan {
    /** The order in which formasi take on one path. */
    static final Comparator<Lowongan> URUTAN = Comparator.comparing((Lowongan satu) -> satu.teks("unit_kode"))
            .thenComparing(satu -> Aturan2024.JENIS.indexOf(satu.jenis()))
            .thenComparing(Lowongan::id);

    private final Kelompok kelompok;
    private final Kursi kursi;
    private final List<Pelamar> pendatang = new ArrayList<>();
    private int sisa;
    private int seri;

    Lowongan(Kelompok kelompok, Kursi kursi) {
        this.kelompok = kelompok;
        this.kursi = kursi;
        this.sisa = Math.max(0, kelompok.kuota() - kursi.bersaing());
    }

    String teks(String kunci) {
        return kelompok.formasi().teks(kunci);
    }

    String id() {
        return teks("formasi_id");
    }

    String jenis() {
        return teks("jenis_kebutuhan");
    }

    boolean menerima(String pendidikan) {
        return kelompok.formasi().daftar("pendidikan").contains(pendidikan);
    }

    Kelompok kelompok() {
        return kelompok;
    }

    Kursi kursi() {
        return kursi;
    }

    int sisa() {
        return sisa;
    }

    int seri() {
        return kursi.seri() + seri;
    }

    List<Pelamar> pendatang() {
        return pendatang;
    }

    /**
     * Gives the seats that are left along the row of those who may have them. Equals go together: either there is a seat
     * for each of them or, where some seat is left and not one for each, nobody may say who of them gets it.
     */
    void bagi(String jalur, List<Pelamar> berhak) {
        List<Pelamar> urut = new ArrayList<>(berhak);
        urut.sort(Comparator.comparing(Pelamar::pesaing, Pesaing.URUTAN_CETAK));
        int dari = 0;
        while (dari < urut.size() && sisa > 0) {
            int sampai = dari + 1;
            while (sampai < urut.size()
                    && urut.get(sampai).pesaing().lawan(urut.get(dari).pesaing()) == 0) {
                sampai++;
            }
            List<Pelamar> setara = urut.subList(dari, sampai);
            boolean cukup = setara.size() <= sisa;
            setara.forEach(satu -> satu.sampai(jalur, cukup ? this : null));
            if (cukup) {
                pendatang.addAll(setara);
            } else {
                seri += setara.size();
            }
            sisa = cukup ? sisa - setara.size() : 0;
            dari = sampai;
        }
    }
}
