package id.asn.selection.hasil;

import id.asn.selection.peringkat.CalonAkhir;
import id.asn.selection.peserta.JenisInstansi;
import id.asn.selection.skb.AturanSkb;
import id.asn.selection.skb.BagianSkb;
import id.asn.selection.skb.BagianSkb.Gugur;
import id.asn.selection.skb.JenisTesSkb;
import id.asn.selection.skb.NilaiTes;
import id.asn.selection.skb.SusunanSkb;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** SKB as chance makes it up: the CAT alone, one test beside it, several, some that knock out. */
final class SkbAcak {
    private static final AturanSkb ATURAN = AturanSkb.untuk(2024);
    private static final Gugur KESEHATAN = new Gugur("Dinyatakan sehat oleh dokter penguji", null);
    private static final List<SusunanSkb> SUSUNAN = List.of(
            new SusunanSkb(
                    JenisInstansi.DAERAH,
                    List.of(
                            bagian(JenisTesSkb.CAT, 60),
                            new BagianSkb(
                                    JenisTesSkb.KESAMAPTAAN,
                                    40,
                                    new Gugur("Nilai paling rendah 61", new BigDecimal("61"))))),
            new SusunanSkb(
                    JenisInstansi.DAERAH,
                    List.of(bagian(JenisTesSkb.CAT, 100), new BagianSkb(JenisTesSkb.KESEHATAN_JIWA, 0, KESEHATAN))),
            new SusunanSkb(
                    JenisInstansi.PUSAT,
                    List.of(
                            bagian(JenisTesSkb.WAWANCARA, 10),
                            bagian(JenisTesSkb.CAT, 50),
                            bagian(JenisTesSkb.TPA, 17),
                            new BagianSkb(JenisTesSkb.PRAKTIK_KERJA, 23, KESEHATAN))));

    private SkbAcak() {}

    private static BagianSkb bagian(JenisTesSkb tes, int bobot) {
        return new BagianSkb(tes, bobot, null);
    }

    /** Null as often as not: most SKB is the CAT alone. */
    static SusunanSkb susunan(Random chance) {
        return chance.nextBoolean() ? null : SUSUNAN.get(chance.nextInt(SUSUNAN.size()));
    }

    /** The same participants, the other tests sat too. */
    static List<CalonAkhir> lengkap(SusunanSkb susunan, List<CalonAkhir> para, Random chance) {
        return susunan == null
                ? para
                : para.stream().map(satu -> lengkap(susunan, satu, chance)).toList();
    }

    private static CalonAkhir lengkap(SusunanSkb susunan, CalonAkhir satu, Random chance) {
        List<NilaiTes> lain = susunan.tambahan().stream()
                .map(bagian -> new NilaiTes(
                        bagian.tes(),
                        chance.nextInt(8) > 0,
                        new BigDecimal("6" + chance.nextInt(3) + "." + chance.nextInt(10) + "5"),
                        chance.nextInt(5) > 0))
                .toList();
        return new CalonAkhir(
                satu.nomorPeserta(),
                satu.skd(),
                susunan.hitung(satu.skb(), lain, ATURAN),
                satu.ipk(),
                satu.urutanUsia());
    }
}
