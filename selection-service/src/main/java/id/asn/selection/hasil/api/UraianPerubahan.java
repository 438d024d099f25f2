package id.asn.selection.hasil.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.selection.hasil.SebabPerubahan;
import id.asn.selection.hasil.api.PerubahanJson.KeadaanJson;
import id.asn.selection.hasil.api.PerubahanJson.SebabJson;
import id.asn.selection.hasil.store.PerubahanStore.Beda;
import id.asn.selection.hasil.store.PerubahanStore.Sekitar;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Says why the lines of a participant differ: by the lines alone, so that anybody with both bundles finds the same. */
@ApplicationScoped
class UraianPerubahan {
    /** Their values are shown in results as well; other facts are only named. */
    private static final Set<String> SHOWN = Set.of(
            "twk",
            "tiu",
            "tkp",
            "skb",
            "skd_hadir",
            "skb_hadir",
            "hadir",
            "teknis",
            "manajerial",
            "sosial_kultural",
            "wawancara");

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final ObjectMapper json;

    UraianPerubahan(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The change with its reasons.
     *
     * @param aturan the rules or the engine differ between the two versions
     * @param seinstansi other formasi of the agency may be a reason too
     */
    PerubahanJson of(Beda beda, boolean aturan, boolean seinstansi) {
        List<SebabJson> reasons = reasons(beda, aturan);
        if (seinstansi) {
            formasi(beda, reasons);
        }
        return told(beda, reasons);
    }

    /** The change from the announced end to the optimalisasi that follows it. */
    PerubahanJson ofOptimalisasi(Beda beda) {
        return told(beda, List.of(SebabJson.of(SebabPerubahan.OPTIMALISASI, null, null, null)));
    }

    private PerubahanJson told(Beda beda, List<SebabJson> reasons) {
        KeadaanJson before = outcome(beda.lama().putusan());
        KeadaanJson after = outcome(beda.baru().putusan());
        return new PerubahanJson(
                beda.nomorPeserta(),
                beda.formasiId(),
                before,
                after,
                reasons,
                TeksPerubahan.of(before, after, reasons));
    }

    private List<SebabJson> reasons(Beda beda, boolean aturan) {
        List<SebabJson> found = new ArrayList<>();
        if (aturan) {
            found.add(SebabJson.of(SebabPerubahan.ATURAN, null, null, null));
        }
        Object seatsBefore = object(beda.lama().formasi()).get("kuota");
        Object seatsAfter = object(beda.baru().formasi()).get("kuota");
        if (!Objects.equals(seatsBefore, seatsAfter)) {
            found.add(SebabJson.of(SebabPerubahan.KUOTA, null, text(seatsBefore), text(seatsAfter)));
        }
        found.addAll(own(beda));
        if (!Objects.equals(beda.lama().putusan(), beda.baru().putusan())) {
            others(beda, found);
        }
        return found;
    }

    private List<SebabJson> own(Beda beda) {
        if (beda.lama().masukan() == null || beda.baru().masukan() == null) {
            return List.of();
        }
        Map<String, Object> before = object(beda.lama().masukan());
        Map<String, Object> after = object(beda.baru().masukan());
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> SHOWN.contains(name)
                        ? SebabJson.of(
                                SebabPerubahan.FAKTA_SENDIRI, name, text(before.get(name)), text(after.get(name)))
                        : SebabJson.of(SebabPerubahan.FAKTA_SENDIRI, name, null, null))
                .toList();
    }

    private static void formasi(Beda beda, List<SebabJson> found) {
        boolean own = !Objects.equals(beda.lama().formasi(), beda.baru().formasi());
        int others = beda.sekitar().formasi() - (own ? 1 : 0);
        if (others > 0) {
            found.add(SebabJson.formasi(others));
        }
    }

    private static void others(Beda beda, List<SebabJson> found) {
        boolean came = beda.lama().masukan() == null;
        boolean went = beda.baru().masukan() == null;
        boolean other =
                !came && !went && !beda.lama().masukan().equals(beda.baru().masukan());
        Sekitar all = beda.sekitar();
        int changed = all.berubah() - (other ? 1 : 0);
        int joined = all.masuk() - (came ? 1 : 0);
        int left = all.keluar() - (went ? 1 : 0);
        if (changed + joined + left > 0) {
            found.add(SebabJson.others(changed, joined, left));
        }
    }

    private KeadaanJson outcome(String line) {
        if (line == null) {
            return null;
        }
        Map<String, Object> it = object(line);
        return new KeadaanJson(
                (String) it.get("kode"), (Integer) it.get("peringkat"), (String) it.get("formasi_penempatan"));
    }

    private Map<String, Object> object(String line) {
        if (line == null) {
            return Map.of();
        }
        try {
            return json.readValue(line, OBJECT);
        } catch (JsonProcessingException corrupt) {
            throw new UncheckedIOException(corrupt);
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
