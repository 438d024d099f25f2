package id.asn.selection.hasil;

import id.asn.selection.peringkat.CalonAkhir;
import id.asn.selection.peserta.JenisInstansi;
import id.asn.selection.skb.AturanSkb;
import id.asn.selection.skb.BagianSkb;
import id.asn.selection.skb.BagianSkb.Gugur;
import id.asn.selection.skb.JenisTesSkb;
import id.asn.selection.skb.NilaiSkb;
import id.asn.selection.skb.NilaiTes;
import id.asn.selection.skb.SusunanSkb;
import id.asn.selection.skd.NilaiSkd;
import java.math.BigDecimal;
import java.util.List;

/** An end with tests beside the CAT: one that weighs and has a threshold, one that only says passed or not. */
final class ContohSkb {
    private static final SusunanSkb KESAMAPTAAN = new SusunanSkb(
            JenisInstansi.DAERAH,
            List.of(
                    new BagianSkb(JenisTesSkb.CAT, 60, null),
                    new BagianSkb(
                            JenisTesSkb.KESAMAPTAAN, 40, new Gugur("Nilai paling rendah 61", new BigDecimal("61")))));
    private static final SusunanSkb KESEHATAN = new SusunanSkb(
            JenisInstansi.DAERAH,
            List.of(
                    new BagianSkb(JenisTesSkb.CAT, 100, null),
                    new BagianSkb(JenisTesSkb.KESEHATAN_JIWA, 0, new Gugur("Dinyatakan sehat jiwa", null))));

    private ContohSkb() {}

    static List<MasukanAkhir> akhir() {
        return List.of(
                new MasukanAkhir(
                        Contoh.UMUM,
                        KESAMAPTAAN,
                        List.of(
                                calon("05", KESAMAPTAAN, true, "71.61", "80.03", true),
                                calon("06", KESAMAPTAAN, true, "99.00", "60.99", true),
                                calon("07", KESAMAPTAAN, true, "63.60", "61.00", true),
                                calon("08", KESAMAPTAAN, true, "90.00", null, true),
                                calon("09", KESAMAPTAAN, false, "0.00", "40.00", true))),
                new MasukanAkhir(
                        Contoh.CUMLAUDE,
                        KESEHATAN,
                        List.of(
                                calon("11", KESEHATAN, true, "90.00", "0.00", false),
                                calon("12", KESEHATAN, true, "60.00", "0.00", true))),
                new MasukanAkhir(Contoh.KOSONG, List.of()));
    }

    private static CalonAkhir calon(
            String nomor, SusunanSkb susunan, boolean hadir, String cat, String lain, boolean lulus) {
        JenisTesSkb tes = susunan.tambahan().get(0).tes();
        NilaiTes nilai = new NilaiTes(tes, lain != null, new BigDecimal(lain == null ? "0.00" : lain), lulus);
        return new CalonAkhir(
                nomor,
                new NilaiSkd(90, 120, 190),
                susunan.hitung(NilaiSkb.cat(hadir, new BigDecimal(cat)), List.of(nilai), AturanSkb.untuk(2024)),
                new BigDecimal("3.50"),
                1);
    }
}
