package id.asn.formation.penetapan;

import id.asn.formation.alokasi.PosKuota;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A national plan divided: each of its parts among the claims that lie within it. A part that no claim touches stays
 * undivided, as do seats beyond all that was verified.
 *
 * @param bagian for each part of the plan, in its order, what each claim gets
 */
public record Pembagian(List<PosKuota> pos, List<List<Jatah>> bagian) {

    /**
     * Divides the plan.
     *
     * @param lantai floors of single agencies
     * @throws PembagianTidakMungkin naming every floor that cannot be kept
     */
    public static Pembagian of(List<PosKuota> pos, List<Klaim> klaim, Bobot bobot, List<Lantai> lantai) {
        List<Klaim> claims =
                klaim.stream().filter(one -> one.diverifikasi() > 0).toList();
        PembagianTidakMungkin.check(claims, lantai);
        Map<Object, Integer> floors = new HashMap<>();
        lantai.forEach(one -> floors.put(List.of(one.instansi(), one.golongan()), one.jumlah()));
        List<List<Tuntutan>> pools = new ArrayList<>();
        for (PosKuota part : pos) {
            pools.add(claims.stream()
                    .filter(one -> part.memuat(one.peruntukan(), one.golongan()))
                    .map(one -> weighed(one, bobot, floors))
                    .toList());
        }
        PembagianTidakMungkin.checkPools(pos, pools);
        List<List<Jatah>> shares = new ArrayList<>();
        for (int i = 0; i < pos.size(); i++) {
            shares.add(SisaTerbesar.bagi(pos.get(i).jumlah(), pools.get(i)));
        }
        return new Pembagian(List.copyOf(pos), shares);
    }

    /** A floor of its own goes before the common one; what is allotted already is a floor in any case. */
    private static Tuntutan weighed(Klaim klaim, Bobot bobot, Map<Object, Integer> floors) {
        int common = Math.min(bobot.lantaiUmum(), klaim.diverifikasi());
        int floor = floors.getOrDefault(List.of(klaim.instansi(), klaim.golongan()), common);
        int allotted = Math.min(klaim.ditetapkan(), klaim.diverifikasi());
        return new Tuntutan(
                klaim.instansi(), klaim.golongan(), bobot.of(klaim), Math.max(floor, allotted), klaim.diverifikasi());
    }
}
