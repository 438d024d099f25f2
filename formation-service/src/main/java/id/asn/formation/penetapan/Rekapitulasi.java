package id.asn.formation.penetapan;

import id.asn.formation.alokasi.Golongan;
import id.asn.formation.instansi.JenisInstansi;
import id.asn.formation.usulan.UsulanStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The totals of a year. Every margin is summed from the same cells; whether the cells are true is asked of other books: the
 * balances of the ledger, and the lines of the usulan.
 *
 * @param sel by kind of agency and golongan, from the entries of the ledger and the decrees
 * @param instansi how many agencies stand in each state of a usulan; those without one are not among them
 */
public record Rekapitulasi(int tahun, List<Sel> sel, Map<UsulanStatus, Long> instansi, Pembanding pembanding) {

    /**
     * What the other books say.
     *
     * @param saldo proposed seats by the balances of the ledger
     * @param baris proposed seats by the lines of signed usulan
     * @param barisDiverifikasi agreed seats by the lines of usulan with a pertek
     */
    public record Pembanding(long saldo, long baris, long barisDiverifikasi) {}

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

    /** Where two books disagree, or more is determined than was agreed to; empty when all reconciles. */
    public List<Beda> selisih() {
        Kursi all = jumlah();
        List<Beda> found = new ArrayList<>();
        compare("diusulkan", all.diusulkan(), pembanding.saldo(), found);
        compare("diusulkan", all.diusulkan(), pembanding.baris(), found);
        compare("diverifikasi", all.diverifikasi(), pembanding.barisDiverifikasi(), found);
        sel.stream()
                .map(Sel::kursi)
                .filter(one -> one.ditetapkan() > one.diverifikasi() - one.ditolak())
                .forEach(one -> compare("ditetapkan", one.ditetapkan(), one.diverifikasi() - one.ditolak(), found));
        return List.copyOf(found);
    }

    private static void compare(String apa, long here, long other, List<Beda> found) {
        if (here != other) {
            found.add(new Beda(apa, here, other));
        }
    }

    /** Two books that should say the same and do not. */
    public record Beda(String apa, long rekapitulasi, long pembanding) {}
}
