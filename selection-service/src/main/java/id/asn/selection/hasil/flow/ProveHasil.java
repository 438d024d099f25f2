package id.asn.selection.hasil.flow;

import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.HasilTidakTerbukti;
import id.asn.selection.hasil.store.BarisStore;
import id.asn.verifier.Jawaban;
import id.asn.verifier.Verifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;

/**
 * Lets the independent check go through a version as it is stored: every outcome derived anew by a program that shares nothing
 * with the one that computed it, and the bytes held against the hash. What it does not come to is not announced.
 */
@ApplicationScoped
class ProveHasil {
    private static final int AT_ONCE = 2000;

    private final BarisStore lines;

    ProveHasil(BarisStore lines) {
        this.lines = lines;
    }

    /** Goes through it all, a stretch in memory at a time. */
    void require(Hasil hasil) {
        try (InputStream bundle = new SequenceInputStream(new Stretches(hasil.id()))) {
            Jawaban jawaban = Verifier.periksa(bundle, hasil.sha256());
            if (!jawaban.ya()) {
                throw new HasilTidakTerbukti(jawaban.temuan());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The stored bundle, piece after piece. */
    private final class Stretches implements Enumeration<InputStream> {
        private final UUID hasilId;
        private long after;
        private List<String> next;

        private Stretches(UUID hasilId) {
            this.hasilId = hasilId;
            this.next = lines.lines(hasilId, 0, AT_ONCE);
        }

        @Override
        public boolean hasMoreElements() {
            return !next.isEmpty();
        }

        @Override
        public InputStream nextElement() {
            if (next.isEmpty()) {
                throw new NoSuchElementException();
            }
            byte[] bytes = (String.join("\n", next) + "\n").getBytes(StandardCharsets.UTF_8);
            after += next.size();
            next = lines.lines(hasilId, after, AT_ONCE);
            return new ByteArrayInputStream(bytes);
        }
    }
}
