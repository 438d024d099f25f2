package id.asn.formation.usulan.kesiapan;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings keep a usulan from being submitted; all of them are named at once. */
public final class UsulanBelumSiap extends Refusal {
    private static final long serialVersionUID = 1L;

    UsulanBelumSiap(List<Temuan> temuan) {
        super(Ground.RULE, "usulan-belum-siap");
        with("jumlah_temuan", temuan.size());
        because(temuan.stream().map(UsulanBelumSiap::finding).toList());
    }

    private static Finding finding(Temuan temuan) {
        Map<String, Object> facts = new LinkedHashMap<>(temuan.angka());
        facts.put("aturan", temuan.aturan().aturan().name());
        if (!temuan.baris().isEmpty()) {
            facts.put("baris", temuan.baris());
        }
        return new Finding("", temuan.kode(), temuan.aturan().dasarHukum(), facts);
    }
}
