package id.asn.applicant.statistik.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.asn.applicant.statistik.Hitungan;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts as they stood at most some seconds ago. Anybody may ask for them, without a token and as often as they like; asked
 * by many at once they are counted once.
 */
@ApplicationScoped
public class IngatanStatistik {
    /** Agencies of some years; each holds the counts of its formasi. */
    private static final int MOST = 2_000;

    private final StatistikStore store;
    private final Cache<Wanted, Cacah> counted;

    IngatanStatistik(StatistikStore store, @ConfigProperty(name = "asn.statistik.ingat") Duration remembered) {
        this.store = store;
        this.counted = Caffeine.newBuilder()
                .expireAfterWrite(remembered)
                .maximumSize(MOST)
                .build();
    }

    /** What was asked; the agency is null for all of them. */
    private record Wanted(int tahun, String instansi) {}

    /** Counts of one moment: every agency of the year, and the formasi of the one that was asked for. */
    public record Cacah(List<Hitungan> instansi, List<Hitungan> formasi) {}

    /** All agencies with seats or lamaran in the year, by code. */
    public Cacah agencies(int tahun) {
        return counted.get(new Wanted(tahun, null), it -> new Cacah(store.agencies(tahun), List.of()));
    }

    /** The same with all formasi of the agency, in order of arrival. */
    public Cacah formasi(int tahun, String instansi) {
        return counted.get(
                new Wanted(tahun, instansi), it -> new Cacah(store.agencies(tahun), store.formasi(tahun, instansi)));
    }
}
