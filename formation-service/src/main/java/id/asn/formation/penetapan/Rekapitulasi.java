package id.asn.formation.penetapan;

import id.asn.formation.alokasi.Golongan;
import id.asn.formation.instansi.JenisInstansi;
import id.asn.formation.usulan.UsulanStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * The totals of a year. Every margin is summed from the same cells; whether the cells are true is asked of other books:
 * the balances of the ledger, and the decrees.
 *
 * @param sel by kind of agency and golongan
 * @param instansi how many agencies stand in each state of a usulan; those without one are not among them
 * @param menurutNeraca proposed seats as the balances of the ledger have them
 * @param menurutKeputusan allotted seats as the decrees have them
 */
public record Rekapitulasi(
        int tahun, List<Sel> sel, Map<UsulanStatus, Long> instansi, long menurutNeraca, long menurutKeputusan) {

    /** Everything. */
    public Kursi jumlah() {
        return sel.stream().map(Sel::kursi).reduce(Kursi.NIHIL, Kursi::plus);
    }

    /** By golongan. */
    public List<KursiGolongan> golongan() {
        Map<String, KursiGolongan> sums = new TreeMap<>();
        for (Sel one : sel) {
            sums.merge(
                    key(one.golongan()),
                    new KursiGolongan(one.golongan(), one.kursi()),
                    (a, b) -> new KursiGolongan(a.golongan(), a.kursi().plus(b.kursi())));
        }
        return List.copyOf(sums.values());
    }

    /** Of central or of regional agencies. */
    public Kursi jumlah(JenisInstansi jenis) {
        return sel.stream()
                .filter(one -> one.jenisInstansi() == jenis)
                .map(Sel::kursi)
                .reduce(Kursi.NIHIL, Kursi::plus);
    }

    private static String key(Golongan golongan) {
        return golongan.jenisPengadaan().ordinal() + "/" + golongan.kategori().ordinal();
    }

    /** Where two books disagree; empty when all reconciles. */
    public List<Beda> selisih() {
        List<Beda> found = new ArrayList<>();
        compare("diusulkan", Kursi::diusulkan, menurutNeraca, found);
        compare("ditetapkan", Kursi::ditetapkan, menurutKeputusan, found);
        return List.copyOf(found);
    }

    private void compare(String apa, ToLongFunction<Kursi> part, long other, List<Beda> found) {
        long here = part.applyAsLong(jumlah());
        if (here != other) {
            found.add(new Beda(apa, here, other));
        }
    }

    /** Two books that should say the same and do not. */
    public record Beda(String apa, long rekapitulasi, long pembanding) {}
}
