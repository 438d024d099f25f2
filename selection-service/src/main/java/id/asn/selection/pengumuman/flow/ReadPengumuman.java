package id.asn.selection.pengumuman.flow;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.Tahap;
import id.asn.selection.hasil.store.HasilStore;
import id.asn.selection.hasil.store.HasilStore.Saringan;
import id.asn.selection.pengumuman.PutusanUmum;
import id.asn.selection.pengumuman.store.PutusanUmumStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What is in force, for everybody. On the day of an announcement the same numbers are asked for again and again: an answer is
 * kept in memory until anything is announced, which each instance asks the database once in a while.
 */
@ApplicationScoped
public class ReadPengumuman {
    private static final long MOST = 300_000;

    private final HasilStore results;
    private final PutusanUmumStore outcomes;
    private final long askEveryNanos;
    private final Cache<Kunci, List<PutusanUmum>> kept =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private volatile Stand stand;

    ReadPengumuman(
            HasilStore results,
            PutusanUmumStore outcomes,
            @ConfigProperty(name = "asn.pengumuman.tanya", defaultValue = "PT1S") Duration askEvery) {
        this.results = results;
        this.outcomes = outcomes;
        this.askEveryNanos = askEvery.toNanos();
    }

    /** An answer belongs to what had been announced when it was read: a slow reading never outlives an announcement. */
    private record Kunci(long announcements, String nomor) {}

    private record Stand(long announcements, long askedNanos) {}

    /** Results that are or were announced, in the order they were computed; null asks for any. */
    public List<Hasil> list(String instansi, Integer tahun, Tahap tahap, long after, int count) {
        return results.list(new Saringan(instansi, tahun, tahap, true), after, count);
    }

    /** What the results in force say of a number; at most a second behind the announcement. */
    public List<PutusanUmum> of(String nomor) {
        return kept.get(new Kunci(announcements(), nomor), key -> outcomes.of(key.nomor()));
    }

    private long announcements() {
        Stand known = stand;
        long now = System.nanoTime();
        if (known == null || now - known.askedNanos() >= askEveryNanos) {
            known = new Stand(outcomes.announcements(), now);
            stand = known;
        }
        return known.announcements();
    }
}
