package id.asn.selection.skb;

import id.asn.platform.problem.Finding;
import id.asn.selection.peserta.JenisInstansi;
import id.asn.selection.skd.TahunTanpaKeputusan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a year allows SKB to be made of, and how its parts become one number.
 *
 * @param tahun the year
 * @param batas limits of the centre and of the regions
 * @param pembulatan how the weighed sum is rounded
 * @param absen what becomes of whoever is out by one part and missed another
 */
public record AturanSkb(int tahun, List<BatasSkb> batas, Pembulatan pembulatan, Absen absen) {
    private static final int SELURUH = 100;

    /**
     * Limits for agencies of one kind, in percent of SKB.
     *
     * @param catMinimum least weight of the CAT
     * @param tambahanMaksimum greatest weight of all other parts together
     * @param tesMaksimum so many other parts at most, whatever they weigh
     * @param wawancaraMaksimum greatest weight of an interview; 0 where there may be none
     * @param sumber citation
     */
    public record BatasSkb(
            JenisInstansi jenisInstansi,
            int catMinimum,
            int tambahanMaksimum,
            int tesMaksimum,
            int wawancaraMaksimum,
            String sumber) {}

    /**
     * How the weighed sum is rounded, half up.
     *
     * @param desimal so many decimals stay
     * @param sumber what it rests on
     * @param keraguan what no source states
     */
    public record Pembulatan(int desimal, String sumber, String keraguan) {
        BigDecimal bulatkan(BigDecimal jumlah) {
            return jumlah.setScale(desimal, RoundingMode.HALF_UP);
        }
    }

    /**
     * What becomes of whoever is out by a part they sat and missed another.
     *
     * @param gugurDidahulukan out; else absent
     * @param keraguan what no source states
     */
    public record Absen(boolean gugurDidahulukan, String keraguan) {}

    /**
     * The rule of the year.
     *
     * @throws TahunTanpaKeputusan when the house holds none for it
     */
    public static AturanSkb untuk(int tahun) {
        return semua().stream()
                .filter(aturan -> aturan.tahun == tahun)
                .findFirst()
                .orElseThrow(() -> new TahunTanpaKeputusan("susunan SKB", tahun));
    }

    /** All rules, oldest first. */
    public static List<AturanSkb> semua() {
        return List.of(AturanSkb2024.TABLE);
    }

    /** The limits for an agency. */
    public BatasSkb batas(JenisInstansi jenis) {
        return batas.stream()
                .filter(satu -> satu.jenisInstansi() == jenis)
                .findFirst()
                .orElseThrow();
    }

    /** Everything about a composition that the year does not allow, each with the number it breaks. */
    public List<Finding> periksa(SusunanSkb susunan) {
        BatasSkb berlaku = batas(susunan.jenisInstansi());
        List<Finding> salah = new ArrayList<>(bentuk(susunan));
        int cat = susunan.bobot(JenisTesSkb.CAT);
        int tambahan = susunan.tambahan().stream().mapToInt(BagianSkb::bobot).sum();
        if (cat + tambahan != SELURUH) {
            salah.add(Finding.of("/bagian", "bobot-skb-tidak-seratus").with("jumlah", cat + tambahan));
        }
        if (cat < berlaku.catMinimum()) {
            salah.add(melanggar("bobot-cat-kurang", cat, berlaku.catMinimum(), berlaku));
        }
        if (tambahan > berlaku.tambahanMaksimum()) {
            salah.add(melanggar("bobot-tambahan-lebih", tambahan, berlaku.tambahanMaksimum(), berlaku));
        }
        if (susunan.tambahan().size() > berlaku.tesMaksimum()) {
            salah.add(melanggar("tes-tambahan-lebih", susunan.tambahan().size(), berlaku.tesMaksimum(), berlaku));
        }
        susunan.tambahan().stream()
                .filter(satu -> satu.tes() == JenisTesSkb.WAWANCARA)
                .filter(satu -> berlaku.wawancaraMaksimum() == 0 || satu.bobot() > berlaku.wawancaraMaksimum())
                .forEach(satu -> salah.add(
                        melanggar("bobot-wawancara-lebih", satu.bobot(), berlaku.wawancaraMaksimum(), berlaku)));
        return salah;
    }

    private static Finding melanggar(String kode, int ada, int batas, BatasSkb berlaku) {
        return Finding.of("/bagian", kode).with("ada", ada).with("batas", batas).citing(berlaku.sumber());
    }

    private static List<Finding> bentuk(SusunanSkb susunan) {
        List<Finding> salah = new ArrayList<>();
        Set<JenisTesSkb> ada = EnumSet.noneOf(JenisTesSkb.class);
        for (BagianSkb satu : susunan.bagian()) {
            if (!ada.add(satu.tes())) {
                salah.add(Finding.of("/bagian", "tes-ganda").with("tes", satu.tes()));
            }
            if (satu.tes() == JenisTesSkb.CAT && satu.gugur() != null) {
                salah.add(Finding.of("/bagian", "cat-tidak-menggugurkan"));
            }
            if (satu.bobot() == 0 && satu.gugur() == null) {
                salah.add(Finding.of("/bagian", "tes-tanpa-guna").with("tes", satu.tes()));
            }
        }
        return salah;
    }
}
