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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Clears away what nothing points to. A file is stored before its document is recorded, and thrown away only after the
 * transaction that let go of it: in between a file may lie about, but no document ever points to nothing. A day's files
 * are looked through when two days have passed, long after the last upload that began on it.
 */
@ApplicationScoped
public class SweepBerkas {
    private static final Logger LOG = Logger.getLogger(SweepBerkas.class);
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
        superseded();
        LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        for (int days = SETTLED_DAYS; days <= LOOK_BACK_DAYS; days++) {
            orphans(today.minusDays(days));
        }
        partials(now.minus(1, ChronoUnit.DAYS));
    }

    /** Most are gone already: an upload throws away what it superseded. The list is shortened many at a time. */
    private void superseded() {
        List<String> keys = discarded.waiting(BATCH);
        while (!keys.isEmpty()) {
            List<String> left = throwAway(keys);
            discarded.done(keys.stream().filter(key -> !left.contains(key)).toList());
            discarded.later(left);
            keys = keys.size() < BATCH ? List.of() : discarded.waiting(BATCH);
        }
    }

    /** Answers those that could not be thrown away; one of them keeps no other. */
    private List<String> throwAway(List<String> keys) {
        List<String> left = new ArrayList<>();
        for (String key : keys) {
            try {
                gudang.discard(key);
            } catch (UncheckedIOException failed) {
                LOG.warnf("%s is thrown away later: %s", key, failed.getMessage());
                left.add(key);
            }
        }
        return left;
    }

    private void orphans(LocalDate day) {
        Optional<String> after = discarded.hold(day);
        while (after.isPresent()) {
            List<String> keys = gudang.keysOf(day, after.get(), BATCH);
            if (!keys.isEmpty()) {
                throwAway(discarded.unknown(keys)).forEach(discarded::add);
            }
            boolean whole = keys.size() < BATCH;
            discarded.progress(day, keys.isEmpty() ? after.get() : keys.get(keys.size() - 1), whole);
            after = whole ? Optional.empty() : discarded.hold(day);
        }
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
