package id.asn.selection.jpt;

import java.util.Comparator;
import java.util.List;

/**
 * The names for one post, best first.
 *
 * @param urutan all candidates in their order; the number only keeps equals where they are when they are printed
 * @param nama how many of them are named; fewer than the decree's number when there are fewer, or when equals at the edge are
 *     told apart by no step
 * @param seri how many equals stand at the edge; 0 when the names are found
 */
public record TigaBesar(List<Peserta> urutan, int nama, int seri) {

    /**
     * A candidate.
     *
     * @param nomor by which the selection knows them
     */
    public record Peserta(String nomor, NilaiAkhirJpt nilai) {}

    /** Orders the candidates of a post; in whatever order they come, the result is the same. */
    public static TigaBesar susun(KetentuanTigaBesar ketentuan, List<Peserta> para) {
        Comparator<Peserta> hukum = menurut(ketentuan);
        List<Peserta> urutan =
                para.stream().sorted(hukum.thenComparing(Peserta::nomor)).toList();
        int banyak = ketentuan.banyak();
        if (urutan.size() <= banyak || hukum.compare(urutan.get(banyak - 1), urutan.get(banyak)) != 0) {
            return new TigaBesar(urutan, Math.min(banyak, urutan.size()), 0);
        }
        Peserta tepi = urutan.get(banyak);
        int pasti = (int)
                urutan.stream().filter(satu -> hukum.compare(satu, tepi) < 0).count();
        int seri = (int)
                urutan.stream().filter(satu -> hukum.compare(satu, tepi) == 0).count();
        return new TigaBesar(urutan, pasti, seri);
    }

    /** Place of a candidate among the named, from 1; 0 for one who is not named. */
    public int peringkat(String nomor) {
        for (int i = 0; i < nama; i++) {
            if (urutan.get(i).nomor().equals(nomor)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Comparator<Peserta> menurut(KetentuanTigaBesar ketentuan) {
        Comparator<Peserta> chain =
                Comparator.comparing((Peserta satu) -> satu.nilai().jumlah()).reversed();
        for (Komponen pemutus : ketentuan.pemutus()) {
            chain = chain.thenComparing(satu -> satu.nilai().nilai(pemutus), Comparator.reverseOrder());
        }
        return chain;
    }
}
