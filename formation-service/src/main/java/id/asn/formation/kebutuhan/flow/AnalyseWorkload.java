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
import java.util.Map;
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

    /**
     * A position before it is analysed.
     *
     * @param lama the analysis recorded so far, or null
     */
    public record Tempat(Letak letak, Post post, BebanKerja lama) {}

    /** The analysis as recorded; everything wrong with it is told at once. */
    public BebanKerja analyse(Letak letak, Analisis analisis) {
        Tempat tempat = look(List.of(letak)).get(0);
        List<Finding> faults = findings(tempat, analisis);
        if (!faults.isEmpty()) {
            throw new BebanKerjaTidakSah(faults);
        }
        return store.saved(written(tempat, analisis));
    }

    /** Looks many positions of one agency and year up at once, in their order, and holds what is recorded of them. */
    public List<Tempat> look(List<Letak> places) {
        Map<Letak, Post> post = posts.find(places);
        Map<Letak, BebanKerja> lama = store.findForChange(places);
        return places.stream()
                .map(at -> new Tempat(at, post.get(at), lama.get(at)))
                .toList();
    }

    /** Everything wrong with an analysis of that position; empty when it can be recorded. */
    public List<Finding> findings(Tempat tempat, Analisis analisis) {
        AturanAbk aturan = rules.of(tempat.letak().tahun());
        return Stream.concat(tempat.post().faults().stream(), analisis.findings(aturan).stream())
                .toList();
    }

    /** Records an analysis found without fault, unless that is what is recorded already; whether anything was written. */
    public boolean note(Tempat tempat, Analisis analisis) {
        AturanAbk aturan = rules.of(tempat.letak().tahun());
        if (tempat.lama() != null && tempat.lama().says(analisis, aturan)) {
            return false;
        }
        store.persist(written(tempat, analisis));
        return true;
    }

    private BebanKerja written(Tempat tempat, Analisis analisis) {
        Letak letak = tempat.letak();
        BebanKerja beban = tempat.lama() == null
                ? new BebanKerja(
                        letak.tahun(), tempat.post().unit(), tempat.post().jabatan())
                : tempat.lama();
        beban.analyse(analisis, rules.of(letak.tahun()));
        return beban;
    }
}
