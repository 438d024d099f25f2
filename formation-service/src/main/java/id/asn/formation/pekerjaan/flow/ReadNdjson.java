package id.asn.formation.pekerjaan.flow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.formation.pekerjaan.Baris;
import id.asn.formation.pekerjaan.BerkasLainJenis;
import id.asn.formation.pekerjaan.JenisBerkas;
import id.asn.formation.pekerjaan.Kolom;
import id.asn.platform.problem.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** One JSON object a line; its members are the columns. A broken line is a wrong row, not a broken file. */
@ApplicationScoped
class ReadNdjson implements PembacaBerkas {
    /** A name that holds anything else may be somebody's data in the wrong place, and is not repeated. */
    private static final Pattern NAMA = Pattern.compile("[A-Za-z_ ]{1,60}");

    private final ObjectMapper json;

    ReadNdjson(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public JenisBerkas jenis() {
        return JenisBerkas.NDJSON;
    }

    @Override
    public long periksa(Path berkas, List<Kolom> kolom) {
        Teks.bukanBiner(berkas, JenisBerkas.NDJSON);
        if (!Teks.awal(berkas).startsWith("{")) {
            throw new BerkasLainJenis(JenisBerkas.NDJSON);
        }
        Teks.barisWajar(berkas);
        try (BufferedReader lines = Teks.pembaca(berkas)) {
            return lines.lines().filter(line -> !line.isBlank()).count();
        } catch (IOException | UncheckedIOException failed) {
            throw refused(failed);
        }
    }

    @Override
    public void baca(Path berkas, List<Kolom> kolom, Consumer<Baris> penerima) {
        try (BufferedReader lines = Teks.pembaca(berkas)) {
            long nomor = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                nomor++;
                if (!line.isBlank()) {
                    penerima.accept(baris(nomor, line, kolom));
                }
            }
        } catch (IOException failed) {
            throw refused(failed);
        }
    }

    private static RuntimeException refused(Exception failed) {
        return Teks.bukanUtf8(failed).orElseGet(() -> new IllegalStateException(failed));
    }

    private Baris baris(long nomor, String line, List<Kolom> kolom) {
        String[] sel = new String[kolom.size()];
        List<Finding> salah = new ArrayList<>(0);
        JsonNode isi = parsed(line);
        if (isi == null || !isi.isObject()) {
            return new Baris(nomor, sel, List.of(Finding.of("", "baris-bukan-json")));
        }
        isi.properties().forEach(member -> sel(member, kolom, sel, salah));
        return new Baris(nomor, sel, salah);
    }

    private static void sel(Map.Entry<String, JsonNode> member, List<Kolom> kolom, String[] sel, List<Finding> salah) {
        for (int i = 0; i < sel.length; i++) {
            Kolom one = kolom.get(i);
            if (member.getKey().equals(one.nama()) || member.getKey().equals(one.alias())) {
                if (member.getValue().isContainerNode()) {
                    salah.add(Finding.of(one.nama(), "sel-lain-bentuk")
                            .with("kolom", one.nama())
                            .with("bentuk", one.bentuk()));
                } else if (!member.getValue().isNull()) {
                    sel[i] = member.getValue().asText();
                }
                return;
            }
        }
        String nama = NAMA.matcher(member.getKey()).matches() ? member.getKey() : "?";
        salah.add(Finding.of("", "kolom-tidak-dikenal").with("kolom", nama));
    }

    private JsonNode parsed(String line) {
        try {
            return json.readTree(line);
        } catch (JsonProcessingException broken) {
            return null;
        }
    }
}
