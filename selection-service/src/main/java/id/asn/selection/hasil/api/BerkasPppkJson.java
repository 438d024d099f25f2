package id.asn.selection.hasil.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.selection.hasil.store.BarisStore.Pasangan;
import id.asn.selection.pppk.KelompokPelamar;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** Reads lines of a PPPK bundle back: what the interface shows of a result is what the bundle says. */
@ApplicationScoped
class BerkasPppkJson {
    private final ObjectMapper json;

    BerkasPppkJson(ObjectMapper json) {
        this.json = json;
    }

    /** Facts of one participant. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Masukan(
            String nomorPeserta,
            KelompokPelamar kelompokPelamar,
            boolean hadir,
            int teknis,
            int manajerial,
            int sosialKultural,
            int wawancara) {}

    /** Outcome for one participant. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Putusan(
            String kode,
            Integer urutKelompok,
            Integer peringkat,
            NilaiUrutPppkJson nilai,
            String afirmasi,
            String pemisah,
            UUID formasiAsal,
            UUID formasiPenempatan,
            String jalur,
            List<PercobaanPppkJson> percobaan) {}

    BarisPppkJson outcome(Pasangan pasangan) {
        return BarisPppkJson.of(
                pasangan.formasiId(), read(pasangan.masukan(), Masukan.class), read(pasangan.putusan(), Putusan.class));
    }

    BatasPppkJson batas(String line) {
        return read(line, BatasPppkJson.class);
    }

    private <T> T read(String line, Class<T> type) {
        try {
            return json.readValue(line, type);
        } catch (JsonProcessingException corrupt) {
            throw new UncheckedIOException(corrupt);
        }
    }
}
