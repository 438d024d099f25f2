package id.asn.selection.hasil.api;

import id.asn.selection.hasil.store.BarisStore;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Writes a bundle to the wire a stretch at a time; its lines never change, so no transaction has to stay open. */
record AliranBerkas(BarisStore lines, UUID hasilId) implements StreamingOutput {
    private static final int AT_ONCE = 2000;

    @Override
    public void write(OutputStream target) throws IOException {
        long after = 0;
        List<String> stretch = lines.lines(hasilId, after, AT_ONCE);
        while (!stretch.isEmpty()) {
            for (String line : stretch) {
                target.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
            after += stretch.size();
            stretch = lines.lines(hasilId, after, AT_ONCE);
        }
    }
}
