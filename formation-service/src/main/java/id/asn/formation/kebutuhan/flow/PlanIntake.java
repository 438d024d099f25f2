package id.asn.formation.kebutuhan.flow;

import id.asn.formation.kebutuhan.Bezetting;
import id.asn.formation.kebutuhan.Letak;
import id.asn.formation.kebutuhan.Rencana;
import id.asn.formation.kebutuhan.RencanaTahun;
import id.asn.formation.kebutuhan.RencanaTidakSah;
import id.asn.formation.kebutuhan.flow.FindPost.Post;
import id.asn.formation.kebutuhan.store.BezettingStore;
import id.asn.formation.kebutuhan.store.RencanaStore;
import id.asn.platform.problem.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Records who is planned to come to a position and to leave it; never more can leave than are there. */
@ApplicationScoped
public class PlanIntake {
    private final FindPost posts;
    private final RencanaStore store;
    private final BezettingStore staff;

    PlanIntake(FindPost posts, RencanaStore store, BezettingStore staff) {
        this.posts = posts;
        this.store = store;
        this.staff = staff;
    }

    /** The plan as recorded; everything wrong with it is told at once. The staff are held: they cannot go meanwhile. */
    public Rencana plan(Letak letak, List<RencanaTahun> years) {
        Post post = posts.find(letak);
        refuse(Stream.concat(post.faults().stream(), Rencana.findings(years, letak.tahun())));
        Bezetting there =
                staff.findForChange(letak).orElseGet(() -> new Bezetting(letak.tahun(), post.unit(), post.jabatan()));
        refuse(there.findings("/rencana", years));
        Rencana rencana = store.find(letak).orElseGet(() -> new Rencana(letak.tahun(), post.unit(), post.jabatan()));
        rencana.plan(years);
        return store.saved(rencana);
    }

    private static void refuse(Stream<Finding> findings) {
        List<Finding> faults = findings.toList();
        if (!faults.isEmpty()) {
            throw new RencanaTidakSah(faults);
        }
    }
}
