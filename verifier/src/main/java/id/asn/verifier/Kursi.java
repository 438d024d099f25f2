package id.asn.verifier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The seats of one formasi and the row of those who compete for them, best first. */
final class Kursi {
    private final int kuota;
    private final List<Pesaing> urut;
    private final Map<String, Integer> tempat = new HashMap<>();
    private final int awalSeri;
    private final int akhirSeri;

    Kursi(int kuota, List<Pesaing> urut) {
        this.kuota = kuota;
        this.urut = urut;
        for (int i = 0; i < urut.size(); i++) {
            tempat.put(urut.get(i).nomor(), i);
        }
        boolean seri = kuota > 0 && kuota < urut.size() && urut.get(kuota - 1).lawan(urut.get(kuota)) == 0;
        this.awalSeri = seri ? setara(kuota - 1, -1) : kuota;
        this.akhirSeri = seri ? setara(kuota, 1) + 1 : kuota;
    }

    /** Walks from a place as long as the law sees no difference from it. */
    private int setara(int dari, int langkah) {
        int i = dari;
        while (i + langkah >= 0
                && i + langkah < urut.size()
                && urut.get(i + langkah).lawan(urut.get(dari)) == 0) {
            i += langkah;
        }
        return i;
    }

    /** Place of a competitor, or -1 for whoever missed a part. */
    int tempat(Pesaing pesaing) {
        return tempat.getOrDefault(pesaing.nomor(), -1);
    }

    Pesaing di(int i) {
        return urut.get(i);
    }

    String kode(int i) {
        if (i >= awalSeri && i < akhirSeri) {
            return "SERI";
        }
        return i < kuota ? "P/L" : "TL";
    }

    int bersaing() {
        return urut.size();
    }

    int terisi() {
        return Math.min(awalSeri, urut.size());
    }

    int seri() {
        return akhirSeri - awalSeri;
    }
}
