package id.asn.selection.jpt;

import id.asn.platform.problem.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * How a panel is composed.
 *
 * @param terkecil fewest members
 * @param terbesar most members
 * @param internalPersen largest share of members from the agency itself, in percent of all
 * @param sumber citation of the size and the share
 * @param sumberPartai citation of the rule that keeps parties out
 */
public record SyaratPansel(int terkecil, int terbesar, int internalPersen, String sumber, String sumberPartai) {
    private static final int PERSEN = 100;

    /**
     * Everything that is wrong with a panel, at once; empty when it may sit.
     *
     * @param jabatan level of the posts to be filled
     */
    public List<Finding> periksa(List<AnggotaPansel> anggota, JenjangJpt jabatan) {
        List<Finding> salah = new ArrayList<>();
        int banyak = anggota.size();
        if (banyak < terkecil || banyak > terbesar || banyak % 2 == 0) {
            salah.add(temuan("", "jumlah-pansel")
                    .with("anggota", banyak)
                    .with("terkecil", terkecil)
                    .with("terbesar", terbesar));
        }
        long internal =
                anggota.stream().filter(satu -> !satu.unsur().eksternal()).count();
        if (internal * PERSEN > (long) banyak * internalPersen) {
            salah.add(temuan("", "pansel-terlalu-internal")
                    .with("internal", internal)
                    .with("paling_banyak", (long) banyak * internalPersen / PERSEN));
        }
        for (int i = 0; i < banyak; i++) {
            satu("/anggota/" + i, anggota.get(i), jabatan, salah);
        }
        return salah;
    }

    private void satu(String tempat, AnggotaPansel satu, JenjangJpt jabatan, List<Finding> salah) {
        if (satu.partai()) {
            salah.add(Finding.of(tempat + "/partai", "anggota-partai").citing(sumberPartai));
        }
        boolean pejabat = satu.unsur() != UnsurPansel.AKADEMISI_PAKAR;
        if (pejabat && (satu.jenjang() == null || !satu.jenjang().setara(jabatan))) {
            salah.add(temuan(tempat + "/jenjang", "jenjang-anggota-di-bawah").with("jabatan", jabatan.name()));
        }
    }

    private Finding temuan(String tempat, String kode) {
        return Finding.of(tempat, kode).citing(sumber);
    }
}
