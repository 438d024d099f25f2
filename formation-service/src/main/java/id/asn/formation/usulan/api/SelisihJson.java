package id.asn.formation.usulan.api;

import id.asn.formation.usulan.SelisihUsulan;
import id.asn.formation.usulan.SelisihUsulan.BarisBerubah;
import java.util.List;

/**
 * How two versions differ, in JSON.
 *
 * @param ke number of the later version, or {@code kini}
 */
public record SelisihJson(
        int dari,
        String ke,
        List<VersiJson.Baris> ditambah,
        List<VersiJson.Baris> dihapus,
        List<BarisBerubah> diubah,
        int tetap) {

    static SelisihJson of(int dari, String ke, SelisihUsulan selisih) {
        return new SelisihJson(
                dari,
                ke,
                selisih.ditambah().stream().map(VersiJson.Baris::of).toList(),
                selisih.dihapus().stream().map(VersiJson.Baris::of).toList(),
                selisih.diubah(),
                selisih.tetap());
    }
}
