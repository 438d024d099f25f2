package id.asn.selection.hasil.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.selection.hasil.store.BarisStore.Pasangan;
import id.asn.selection.skb.SusunanSkb;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** Reads lines of a bundle back: what the interface shows of a result is what the bundle says, and nothing computed anew. */
@ApplicationScoped
class BarisBerkas {
    private final ObjectMapper json;

    BarisBerkas(ObjectMapper json) {
        this.json = json;
    }

    /** Facts of one participant. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Masukan(
            String nomorPeserta,
            boolean skdHadir,
            int twk,
            int tiu,
            int tkp,
            Boolean skbHadir,
            String skb,
            List<NilaiTesJson> skbBagian) {}

    /** A formasi, as far as its SKB has parts. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Formasi(SusunanSkb susunanSkb) {}

    /** Outcome for one participant. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Putusan(
            String kode,
            Integer peringkat,
            List<PerbandinganJson> perbandingan,
            IntegrasiJson integrasi,
            String pemisah,
            UUID formasiAsal,
            UUID formasiPenempatan,
            String jalur,
            List<PercobaanJson> percobaan,
            List<String> gugur) {}

    /** A rule that was applied. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Aturan(String nama, String sumber, List<Sumber> baris) {}

    /** Source of one row of a rule. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Sumber(String sumber) {}

    BarisHasilJson outcome(Pasangan pasangan) {
        Masukan masukan = read(pasangan.masukan(), Masukan.class);
        return BarisHasilJson.of(pasangan.formasiId(), masukan, read(pasangan.putusan(), Putusan.class));
    }

    BatasJson batas(String line) {
        return read(line, BatasJson.class);
    }

    /** What SKB was made of, null where it is the CAT alone. */
    SusunanSkb susunan(String line) {
        return read(line, Formasi.class).susunanSkb();
    }

    Aturan aturan(String line) {
        return read(line, Aturan.class);
    }

    private <T> T read(String line, Class<T> type) {
        try {
            return json.readValue(line, type);
        } catch (JsonProcessingException corrupt) {
            throw new UncheckedIOException(corrupt);
        }
    }
}
