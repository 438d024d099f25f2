package id.asn.formation.acuan.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.formation.acuan.Keadaan;
import id.asn.formation.acuan.Perubahan;
import id.asn.platform.problem.NotHere;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All that was ever recorded of a thing, oldest first, each with what it changed. */
public record RiwayatJson(List<Catatan> data) {

    /** One recording. */
    public record Catatan(
            Instant dicatatPada, LocalDate berlakuSejak, LocalDate berlakuSampai, List<PerubahanJson> perubahan) {}

    /** One field that it changed. */
    public record PerubahanJson(
            String medan,
            @JsonInclude(JsonInclude.Include.ALWAYS) Object dari,
            @JsonInclude(JsonInclude.Include.ALWAYS) Object ke) {}

    static RiwayatJson of(String jenis, String kode, List<Keadaan> states) {
        if (states.isEmpty()) {
            throw new NotHere(jenis, kode);
        }
        List<Catatan> data = new ArrayList<>();
        Map<String, Object> before = Map.of();
        for (Keadaan state : states) {
            List<PerubahanJson> changes = Perubahan.between(before, state.isi()).stream()
                    .map(one -> new PerubahanJson(one.medan(), one.dari(), one.ke()))
                    .toList();
            data.add(new Catatan(state.dicatatPada(), state.berlakuSejak(), state.berlakuSampai(), changes));
            before = state.isi();
        }
        return new RiwayatJson(data);
    }
}
