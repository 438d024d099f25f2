package id.asn.formation.kebutuhan.flow;

import id.asn.formation.kebutuhan.Analisis;
import id.asn.formation.kebutuhan.AturanAbk;
import id.asn.formation.kebutuhan.BebanKerja;
import id.asn.formation.kebutuhan.BebanKerjaTidakSah;
import id.asn.formation.kebutuhan.Letak;
import id.asn.formation.kebutuhan.flow.FindPost.Post;
import id.asn.formation.kebutuhan.store.BebanKerjaStore;
import id.asn.platform.problem.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Records the workload analysis of a position under the rules of its year. */
@ApplicationScoped
public class AnalyseWorkload {
    private final FindPost posts;
    private final RulesOfYear rules;
    private final BebanKerjaStore store;

    AnalyseWorkload(FindPost posts, RulesOfYear rules, BebanKerjaStore store) {
        this.posts = posts;
        this.rules = rules;
        this.store = store;
    }

    /** The analysis as recorded; everything wrong with it is told at once. */
    public BebanKerja analyse(Letak letak, Analisis analisis) {
        AturanAbk aturan = rules.of(letak.tahun());
        Post post = posts.find(letak);
        List<Finding> faults = Stream.concat(post.faults().stream(), analisis.findings(aturan).stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new BebanKerjaTidakSah(faults);
        }
        BebanKerja beban =
                store.find(letak).orElseGet(() -> new BebanKerja(letak.tahun(), post.unit(), post.jabatan()));
        beban.analyse(analisis, aturan);
        return store.saved(beban);
    }
}
