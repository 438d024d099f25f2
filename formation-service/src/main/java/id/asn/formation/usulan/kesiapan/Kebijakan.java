package id.asn.formation.usulan.kesiapan;

import java.util.List;
import java.util.Map;

/**
 * The policy of one year by which usulan are checked. It is superseded by a newer version, never changed.
 *
 * @param aturan each rule at most once; one that is not there is not checked
 * @param jabatan what it says of single jabatan, by code
 */
public record Kebijakan(int tahun, int versi, List<BarisKebijakan> aturan, Map<String, LabelJabatan> jabatan) {

    /** Neither list changes under its reader. */
    public Kebijakan {
        aturan = List.copyOf(aturan);
        jabatan = Map.copyOf(jabatan);
    }

    /** Whether any jabatan bears the label. */
    boolean uses(LabelJabatan label) {
        return jabatan.containsValue(label);
    }

    /** Whether this jabatan bears the label. */
    boolean labels(String kode, LabelJabatan label) {
        return jabatan.get(kode) == label;
    }
}
