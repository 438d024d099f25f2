package id.asn.formation.katalog;

import id.asn.formation.katalog.store.KatalogMerge;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts rows into the catalogue as an import would, each call a transaction of its own. */
@ApplicationScoped
public class Rak {
    private final KatalogMerge merge;

    Rak(KatalogMerge merge) {
        this.merge = merge;
    }

    public HasilGabung isi(EntriKatalog... rows) {
        return QuarkusTransaction.requiringNew().call(() -> merge.merge(Stream.of(rows)));
    }

    /** A word that nobody else uses: twelve letters, so that it is found and mistyped safely. */
    public static String kataBaru() {
        return ThreadLocalRandom.current()
                .ints(12, 'a', 'z' + 1)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining())
                .replaceAll("(i|an|kan|lah|kah|nya|ku|mu)$", "x");
    }

    /** An education's code that nobody else uses. */
    public static String kodeBaru() {
        return "%07d".formatted(ThreadLocalRandom.current().nextInt(6_000_000, 9_999_999));
    }
}
