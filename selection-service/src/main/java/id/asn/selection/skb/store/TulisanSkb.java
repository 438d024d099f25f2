package id.asn.selection.skb.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.selection.peserta.JenisInstansi;
import id.asn.selection.skb.BagianSkb;
import id.asn.selection.skb.NilaiTes;
import id.asn.selection.skb.SusunanSkb;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;

/** Parts of SKB, and what was reached in them, as the JSON in which tables and bundles hold them. */
@ApplicationScoped
public class TulisanSkb {
    private static final TypeReference<List<BagianSkb>> BAGIAN = new TypeReference<>() {};
    private static final TypeReference<List<NilaiTes>> NILAI = new TypeReference<>() {};

    private final ObjectMapper json;

    TulisanSkb(ObjectMapper json) {
        this.json = json;
    }

    String bagian(SusunanSkb susunan) {
        try {
            return json.writeValueAsString(susunan.bagian());
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    SusunanSkb susunan(JenisInstansi jenis, String bagian) {
        return new SusunanSkb(jenis, read(bagian, BAGIAN));
    }

    /** What a bundle says SKB of a formasi was made of; null where it says nothing. */
    public SusunanSkb susunan(String bundel) {
        return bundel == null ? null : read(bundel, new TypeReference<>() {});
    }

    /** What a bundle says was reached in each part; nothing where SKB had none. */
    public List<NilaiTes> nilai(String bundel) {
        return bundel == null ? List.of() : read(bundel, NILAI);
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException corrupt) {
            throw new UncheckedIOException(corrupt);
        }
    }
}
