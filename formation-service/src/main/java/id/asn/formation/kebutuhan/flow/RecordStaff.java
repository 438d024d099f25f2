package id.asn.formation.kebutuhan.flow;

import id.asn.formation.jabatan.Jabatan;
import id.asn.formation.kebutuhan.BatasPensiun;
import id.asn.formation.kebutuhan.Bezetting;
import id.asn.formation.kebutuhan.BezettingTidakSah;
import id.asn.formation.kebutuhan.IsiPegawai;
import id.asn.formation.kebutuhan.IsiPegawai.Saat;
import id.asn.formation.kebutuhan.Letak;
import id.asn.formation.kebutuhan.Rencana;
import id.asn.formation.kebutuhan.flow.FindPost.Post;
import id.asn.formation.kebutuhan.store.BezettingStore;
import id.asn.formation.kebutuhan.store.RencanaStore;
import id.asn.platform.problem.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Records who sits in a position. Dates of birth end here: years are all that is kept of them. */
@ApplicationScoped
public class RecordStaff {
    private final FindPost posts;
    private final BezettingStore store;
    private final RencanaStore plans;
    private final Clock clock;

    RecordStaff(FindPost posts, BezettingStore store, RencanaStore plans, Clock clock) {
        this.posts = posts;
        this.store = store;
        this.plans = plans;
        this.clock = clock;
    }

    /** The staff as recorded; everything wrong with the statements is told at once. */
    public Bezetting record(Letak letak, List<IsiPegawai> isi) {
        Post post = posts.find(letak);
        BatasPensiun batas = limit(letak.tahun(), post.jabatan(), isi);
        Saat saat = new Saat(letak.tahun(), LocalDate.now(clock), batas, post.jabatan() != null);
        refuse(Stream.concat(post.faults().stream(), Bezetting.findings(isi, saat)));
        Bezetting bezetting =
                store.find(letak).orElseGet(() -> new Bezetting(letak.tahun(), post.unit(), post.jabatan()));
        bezetting.record(isi, batas);
        refuse(plans.find(letak).map(Rencana::rencana).stream().flatMap(plan -> bezetting.findings("/pegawai", plan)));
        return store.saved(bezetting);
    }

    private static BatasPensiun limit(int tahun, Jabatan jabatan, List<IsiPegawai> isi) {
        boolean asked = isi.stream().anyMatch(one -> !one.tanggalLahir().isEmpty());
        return asked && jabatan != null
                ? BatasPensiun.untuk(tahun, jabatan.jenjang()).orElse(null)
                : null;
    }

    private static void refuse(Stream<Finding> findings) {
        List<Finding> faults = findings.toList();
        if (!faults.isEmpty()) {
            throw new BezettingTidakSah(faults);
        }
    }
}
