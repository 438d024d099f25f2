package id.asn.selection.pengumuman.flow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.platform.problem.NotHere;
import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.store.BarisStore;
import id.asn.selection.hasil.store.BarisStore.Pilihan;
import id.asn.selection.hasil.store.HasilStore;
import id.asn.selection.pengumuman.BagianLampiran;
import id.asn.selection.pengumuman.BagianLampiran.Formasi;
import id.asn.selection.pengumuman.BarisLampiran;
import id.asn.selection.pengumuman.Lampiran;
import id.asn.selection.pengumuman.Lampiran.Penerima;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Reads the annex of an announced result from its bundle, a stretch of lines at a time. */
@ApplicationScoped
public class ReadLampiran {
    private static final int AT_ONCE = 2000;

    private final HasilStore results;
    private final BarisStore lines;
    private final ObjectMapper json;

    ReadLampiran(HasilStore results, BarisStore lines, ObjectMapper json) {
        this.results = results;
        this.lines = lines;
        this.json = json;
    }

    /** The annex of a result that is or was announced; of any other there is none. */
    public Lampiran read(UUID hasilId) {
        Hasil hasil = results.findByIdOptional(hasilId)
                .filter(Hasil::isPublic)
                .orElseThrow(() -> new NotHere("hasil", hasilId));
        return new Lampiran(hasil, receiver -> each(hasilId, receiver));
    }

    /** Lines of a version never change, so no transaction has to stay open from one stretch to the next. */
    private void each(UUID hasilId, Penerima receiver) throws IOException {
        Part part = new Part(receiver, number -> elsewhere(hasilId, number));
        long after = 0;
        List<String> stretch = lines.lines(hasilId, after, AT_ONCE);
        while (!stretch.isEmpty()) {
            for (String line : stretch) {
                part.line(read(line));
            }
            after += stretch.size();
            stretch = lines.lines(hasilId, after, AT_ONCE);
        }
        part.end();
    }

    /** What is known of one who moved in stands with the formasi that they competed for. */
    private BarisBundel elsewhere(UUID hasilId, String nomor) {
        try {
            return read(lines.outcomes(hasilId, new Pilihan(null, null, nomor), 0, 1)
                    .get(0)
                    .masukan());
        } catch (JsonProcessingException corrupt) {
            throw new UncheckedIOException(corrupt);
        }
    }

    private BarisBundel read(String line) throws JsonProcessingException {
        return json.readValue(line, BarisBundel.class);
    }

    /** The formasi at hand: its line, then what is known of its participants, then their outcomes. */
    private static final class Part {
        private final Penerima receiver;
        private final Function<String, BarisBundel> elsewhere;
        private final Map<String, BarisBundel> facts = new HashMap<>();
        private final List<BarisLampiran> rows = new ArrayList<>();
        private Formasi formasi;

        Part(Penerima receiver, Function<String, BarisBundel> elsewhere) {
            this.receiver = receiver;
            this.elsewhere = elsewhere;
        }

        void line(BarisBundel line) throws IOException {
            switch (line.jenis()) {
                case "formasi" -> begin(line);
                case "masukan" -> facts.put(line.nomorPeserta(), line);
                case "putusan" -> rows.add(line.row(rows.size() + 1, known(line.nomorPeserta())));
                default -> {
                    // rules, cut-offs, head and tail are not part of an annex
                }
            }
        }

        private BarisBundel known(String nomor) {
            BarisBundel here = facts.get(nomor);
            return here == null ? elsewhere.apply(nomor) : here;
        }

        private void begin(BarisBundel next) throws IOException {
            end();
            formasi = next.formasi();
        }

        void end() throws IOException {
            if (formasi != null) {
                receiver.take(new BagianLampiran(formasi, List.copyOf(rows)));
            }
            facts.clear();
            rows.clear();
        }
    }
}
