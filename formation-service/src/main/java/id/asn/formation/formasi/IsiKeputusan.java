package id.asn.formation.formasi;

import id.asn.formation.usulan.IsiBaris;
import id.asn.formation.usulan.Naskah;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What a decree on a rincian says: lines sorted by id, each with everything that is announced of it. */
final class IsiKeputusan {

    private IsiKeputusan() {}

    static Naskah of(RincianFormasi rincian) {
        List<Map<String, Object>> lines = rincian.baris().stream()
                .sorted(Comparator.comparing(formasi -> formasi.id().toString()))
                .map(IsiKeputusan::line)
                .toList();
        return Naskah.of(Map.of(
                "instansi",
                rincian.instansi(),
                "tahun",
                rincian.tahun(),
                "rincian_formasi_id",
                rincian.id(),
                "baris",
                lines));
    }

    static Map<String, Object> line(Formasi formasi) {
        Map<String, Object> line = IsiBaris.of(formasi.kebutuhan(), formasi.jumlah());
        line.put("formasi_id", formasi.id());
        return line;
    }
}
