package id.asn.selection.jpt;

import id.asn.platform.problem.Finding;
import id.asn.selection.skd.TahunTanpaKeputusan;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of an open selection.
 *
 * @param sejak first year in force; the house knows no later decree
 * @param bobot within what each component weighs
 * @param pansel how the panel is composed
 * @param pendaftaran how a post is called and how many it must draw
 * @param tigaBesar how the names for the PPK are found
 * @param usia how old a candidate may be
 */
public record AturanJpt(
        int sejak,
        List<RentangBobot> bobot,
        SyaratPansel pansel,
        KetentuanPendaftaran pendaftaran,
        KetentuanTigaBesar tigaBesar,
        List<BatasUsiaJpt> usia) {
    private static final int SERATUS = 100;

    /** Copies, so that a decree stays as printed. */
    public AturanJpt {
        bobot = List.copyOf(bobot);
        usia = List.copyOf(usia);
    }

    /**
     * The rules in force.
     *
     * @throws TahunTanpaKeputusan for a year before the decree
     */
    public static AturanJpt untuk(int tahun) {
        if (tahun < AturanJpt2019.TABLE.sejak()) {
            throw new TahunTanpaKeputusan("seleksi terbuka JPT", tahun);
        }
        return AturanJpt2019.TABLE;
    }

    /** Everything that is wrong with the weights of a selection; empty when they may stand. */
    public List<Finding> periksa(BobotJpt usul) {
        List<Finding> salah = new ArrayList<>();
        for (RentangBobot rentang : bobot) {
            int persen = usul.persen().get(rentang.komponen());
            if (!rentang.memuat(persen)) {
                salah.add(Finding.of("/bobot/" + rentang.komponen(), "bobot-di-luar-rentang")
                        .citing(rentang.sumber())
                        .with("bobot", persen)
                        .with("terkecil", rentang.terkecil())
                        .with("terbesar", rentang.terbesar()));
            }
        }
        if (usul.jumlah() != SERATUS) {
            salah.add(Finding.of("/bobot", "bobot-bukan-seratus")
                    .citing(bobot.get(0).sumber())
                    .with("jumlah", usul.jumlah()));
        }
        return salah;
    }

    /**
     * Everything that is wrong with the PPK's choice; empty when it may stand.
     *
     * @param peringkat place among the names, from 1; 0 for somebody who is not named
     * @param alasan why; must be there when another than the first is chosen, or when there are fewer names than asked
     */
    public List<Finding> periksaPilihan(int peringkat, int nama, String alasan) {
        if (peringkat < 1 || peringkat > nama) {
            return List.of(Finding.of("/nomor", "di-luar-tiga-besar")
                    .citing(tigaBesar.sumber())
                    .with("nama", nama));
        }
        boolean perlu = peringkat > 1 || nama < tigaBesar.banyak();
        if (perlu && (alasan == null || alasan.isBlank())) {
            return List.of(Finding.of("/alasan", "alasan-wajib")
                    .citing(tigaBesar.sumber())
                    .with("peringkat", peringkat));
        }
        return List.of();
    }

    /** The row for a post and whether the candidate holds a senior post already. */
    public BatasUsiaJpt usia(JenjangJpt jenjang, boolean menjabat) {
        return usia.stream()
                .filter(satu -> satu.jenjang() == jenjang && satu.menjabat() == menjabat)
                .findFirst()
                .orElseThrow();
    }
}
