package id.asn.formation.katalog.api;

import id.asn.formation.katalog.Faset;
import id.asn.platform.http.ParameterTidakSah;
import id.asn.platform.problem.Finding;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The facets named in a query, joined by commas. */
final class PilihanFaset {

    private PilihanFaset() {}

    /** In the contract's order, whatever order they were named in; none when none is named. */
    static Set<Faset> of(String joined) {
        Set<Faset> chosen = EnumSet.noneOf(Faset.class);
        if (joined != null && !joined.isBlank()) {
            Arrays.stream(joined.split(",")).map(PilihanFaset::facet).forEach(chosen::add);
        }
        return chosen;
    }

    private static Faset facet(String word) {
        return Arrays.stream(Faset.values())
                .filter(facet -> facet.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new ParameterTidakSah(Finding.of("?faset", "faset-tidak-dikenal")
                        .with("pilihan", Arrays.toString(Faset.values()).toLowerCase(Locale.ROOT))));
    }
}
