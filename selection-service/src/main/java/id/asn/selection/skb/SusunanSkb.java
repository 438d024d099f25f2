package id.asn.selection.skb;

import id.asn.selection.peserta.JenisInstansi;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the SKB of a jabatan is made of in one agency, as announced before anybody is scored.
 *
 * @param jenisInstansi the limits of an agency of the centre differ from those of a region
 * @param bagian the parts in the order of their kinds, the CAT first
 */
public record SusunanSkb(JenisInstansi jenisInstansi, List<BagianSkb> bagian) {

    /** Sorts, so that the same composition is always the same list. */
    public SusunanSkb {
        bagian = bagian.stream().sorted(Comparator.comparing(BagianSkb::tes)).toList();
    }

    /** Weight of all parts of a kind, in percent. */
    public int bobot(JenisTesSkb tes) {
        return bagian.stream()
                .filter(satu -> satu.tes() == tes)
                .mapToInt(BagianSkb::bobot)
                .sum();
    }

    /** The parts beside the CAT. */
    public List<BagianSkb> tambahan() {
        return bagian.stream().filter(satu -> satu.tes() != JenisTesSkb.CAT).toList();
    }

    /**
     * SKB of one participant.
     *
     * @param cat presence and points of the CAT
     * @param lain what was reached in the other parts
     */
    public NilaiSkb hitung(NilaiSkb cat, List<NilaiTes> lain, AturanSkb aturan) {
        List<NilaiTes> semua = new ArrayList<>(lain);
        semua.add(new NilaiTes(JenisTesSkb.CAT, cat.hadir(), cat.nilai(), true));
        return hitung(semua, aturan);
    }

    /**
     * Weighs and adds the parts, exactly, and rounds once at the end.
     *
     * @param para a score for each part, in any order
     */
    public NilaiSkb hitung(List<NilaiTes> para, AturanSkb aturan) {
        Map<JenisTesSkb, NilaiTes> ada = para.stream().collect(Collectors.toMap(NilaiTes::tes, Function.identity()));
        List<NilaiTes> urut = bagian.stream().map(satu -> ada.get(satu.tes())).toList();
        BigDecimal jumlah = bagian.stream()
                .map(satu -> ada.get(satu.tes()).nilai().multiply(BigDecimal.valueOf(satu.bobot(), 2)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean hadir = urut.stream().allMatch(NilaiTes::hadir);
        List<JenisTesSkb> gugur = bagian.stream()
                .filter(satu -> satu.menggugurkan(ada.get(satu.tes())))
                .map(BagianSkb::tes)
                .toList();
        return new NilaiSkb(
                hadir,
                aturan.pembulatan().bulatkan(jumlah),
                urut,
                hadir || aturan.absen().gugurDidahulukan() ? gugur : List.of());
    }
}
