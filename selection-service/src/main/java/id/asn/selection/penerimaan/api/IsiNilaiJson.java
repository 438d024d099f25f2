package id.asn.selection.penerimaan.api;

import id.asn.selection.penerimaan.Perbedaan.Isi;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Presence and points, each point under the name of its column. */
public record IsiNilaiJson(boolean hadir, Map<String, BigDecimal> angka) {

    static IsiNilaiJson of(Isi isi, List<String> kolom) {
        Map<String, BigDecimal> angka = new LinkedHashMap<>();
        for (int i = 0; i < kolom.size(); i++) {
            angka.put(kolom.get(i), isi.angka().get(i));
        }
        return new IsiNilaiJson(isi.hadir(), angka);
    }
}
