package id.asn.selection.pppk;

import id.asn.selection.skd.TahunTanpaKeputusan;
import java.util.List;

/**
 * What the house had to choose where the sources read are silent, year by year.
 *
 * @param nama of the choice
 * @param nilai what was chosen
 * @param keraguan what no source states
 */
public record KetentuanPppk(String nama, String nilai, String keraguan) {
    private static final int TAHUN = 2024;

    // spotless:off
    private static final List<KetentuanPppk> TABLE = List.of(
            new KetentuanPppk("SERTIFIKAT_LINEAR", "SERTIFIKAT_YANG_BERLAKU",
                    "Kelinieran tidak tercatat pada profil pelamar; sertifikat yang berlaku dan lolos seleksi administrasi pada jabatan guru dianggap linear."),
            new KetentuanPppk("URUTAN_DOSEN", "URUTAN_TEKNIS",
                    "Tidak ada sumber yang menyebut urutan kelompok bagi dosen; urutan teknis dipakai."),
            new KetentuanPppk("TEMPAT_R3B", "SESUDAH_R3_SEBELUM_R4",
                    "Tidak ada sumber yang menyebut tempat R3b di antara kelompok lain."));
    // spotless:on

    /**
     * The choices of a year.
     *
     * @throws TahunTanpaKeputusan when the house holds no rule for it
     */
    public static List<KetentuanPppk> untuk(int tahun) {
        if (tahun != TAHUN) {
            throw new TahunTanpaKeputusan("ketentuan PPPK", tahun);
        }
        return TABLE;
    }
}
