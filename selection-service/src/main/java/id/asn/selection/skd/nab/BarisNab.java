package id.asn.selection.skd.nab;

import static id.asn.selection.skd.nab.NilaiAmbangBatas.TIDAK_ADA;

import id.asn.selection.peserta.JenisKebutuhan;
import id.asn.selection.peserta.KelompokJabatan;
import id.asn.selection.skd.BagianSkd;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One row of a passing-grade decree.
 *
 * @param jenis for which jenis kebutuhan
 * @param kelompok for which groups of jabatan; empty means all of them
 * @param ambang the minimum of TWK, TIU, TKP and of their sum, those that the row sets, in this order
 * @param berlaku false for a row that is not confirmed for the year: it is kept to be read, and is passed over
 * @param sumber citation
 */
public record BarisNab(
        JenisKebutuhan jenis,
        Set<KelompokJabatan> kelompok,
        Map<BagianSkd, Integer> ambang,
        boolean berlaku,
        String sumber) {

    static BarisNab of(
            JenisKebutuhan jenis, Set<KelompokJabatan> kelompok, int[] minima, boolean berlaku, String sumber) {
        Map<BagianSkd, Integer> ambang = new LinkedHashMap<>();
        for (BagianSkd bagian : BagianSkd.values()) {
            if (minima[bagian.ordinal()] != TIDAK_ADA) {
                ambang.put(bagian, minima[bagian.ordinal()]);
            }
        }
        return new BarisNab(jenis, kelompok, ambang, berlaku, sumber);
    }

    boolean isFor(JenisKebutuhan wanted) {
        return berlaku && jenis == wanted;
    }

    /** The minimum of a part, or {@link NilaiAmbangBatas#TIDAK_ADA} when this row sets none. */
    public int minimum(BagianSkd bagian) {
        return ambang.getOrDefault(bagian, TIDAK_ADA);
    }
}
