package id.asn.selection.statistik.flow;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.asn.selection.pengumuman.Lampiran;
import id.asn.selection.pengumuman.flow.ReadLampiran;
import id.asn.selection.statistik.Penghimpun;
import id.asn.selection.statistik.StatistikHasil;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Counts an announced result from its bundle: once for each instance, for a bundle never changes. */
@ApplicationScoped
public class CountStatistik {
    /** Results whose counts are kept: more than all agencies have in one year. */
    private static final long MOST = 2_000;

    private final ReadLampiran annexes;
    private final Cache<UUID, StatistikHasil> counted =
            Caffeine.newBuilder().maximumSize(MOST).build();

    CountStatistik(ReadLampiran annexes) {
        this.annexes = annexes;
    }

    /** The counts, and the annex that they were counted from. */
    public record Terhitung(Lampiran lampiran, StatistikHasil statistik) {}

    /** Of a result that is or was announced. */
    public Terhitung of(UUID hasilId) {
        Lampiran annex = annexes.read(hasilId);
        return new Terhitung(annex, counted.get(hasilId, id -> count(annex)));
    }

    private static StatistikHasil count(Lampiran annex) {
        Penghimpun counting = new Penghimpun(annex.hasil().tahap());
        try {
            annex.isi().each(counting::take);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return counting.hasil();
    }
}
