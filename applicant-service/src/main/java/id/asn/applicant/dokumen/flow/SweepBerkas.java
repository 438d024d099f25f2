package id.asn.applicant.dokumen.flow;

import id.asn.applicant.dokumen.Gudang;
import id.asn.applicant.dokumen.store.BuanganStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Clears away what nothing points to. A file is stored before its document is recorded, and thrown away only after the
 * transaction that let go of it: in between a file may lie about, but no document ever points to nothing. A day's files
 * are looked through when two days have passed, long after the last upload that began on it.
 */
@ApplicationScoped
public class SweepBerkas {
    private static final int BATCH = 500;
    private static final int SETTLED_DAYS = 2;
    private static final int LOOK_BACK_DAYS = 9;

    private final Gudang gudang;
    private final BuanganStore discarded;

    SweepBerkas(Gudang gudang, BuanganStore discarded) {
        this.gudang = gudang;
        this.discarded = discarded;
    }

    /** One round, as of the instant: superseded files, then what uploads that broke off have left. */
    public void sweep(Instant now) {
        discarded.waiting(BATCH).forEach(this::discard);
        LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        for (int days = SETTLED_DAYS; days <= LOOK_BACK_DAYS; days++) {
            LocalDate day = today.minusDays(days);
            Optional<String> after = discarded.hold(day);
            after.ifPresent(from -> orphans(day, from));
        }
        partials(now.minus(1, ChronoUnit.DAYS));
    }

    /** Throws one file away at once; should that fail, a later round does it. */
    public void discard(String kunci) {
        gudang.discard(kunci);
        discarded.done(kunci);
    }

    private void orphans(LocalDate day, String after) {
        List<String> keys = gudang.keysOf(day, after, BATCH);
        if (!keys.isEmpty()) {
            discarded.unknown(keys).forEach(gudang::discard);
        }
        String last = keys.isEmpty() ? after : keys.get(keys.size() - 1);
        discarded.progress(day, last, keys.size() < BATCH);
    }

    private void partials(Instant before) {
        try (Stream<Path> arriving = Files.list(gudang.beranda())) {
            for (Path file : arriving.toList()) {
                // 0 when it has moved on meanwhile; then there is nothing to delete either
                if (file.toFile().lastModified() < before.toEpochMilli()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
