package id.asn.formation.usulan;

import java.util.List;
import java.util.Map;

/**
 * What the PPK takes responsibility for when signing the SPTJM: every line as it stands, in the order of the usulan, and
 * the number of the version, so that a signature under one version is none under the next.
 */
public final class IsiUsulan {

    private IsiUsulan() {}

    /**
     * The canonical text.
     *
     * @param versi the version that is, or would be, signed; 1 or more
     */
    public static Naskah of(Usulan usulan, int versi) {
        List<Map<String, Object>> lines =
                usulan.rincian().stream().map(IsiUsulan::line).toList();
        return Naskah.of(Map.of(
                "instansi", usulan.instansi(),
                "tahun", usulan.tahun(),
                "usulan_id", usulan.id(),
                "versi", versi,
                "baris", lines));
    }

    private static Map<String, Object> line(RincianUsulan baris) {
        Map<String, Object> line = IsiBaris.of(baris.kebutuhan(), baris.jumlah());
        line.put("baris_id", baris.id());
        line.put("unit_asal", baris.unitAsal());
        return line;
    }
}
