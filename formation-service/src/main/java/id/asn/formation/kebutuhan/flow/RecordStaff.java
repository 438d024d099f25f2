package id.asn.formation.kebutuhan.flow;

import id.asn.formation.jabatan.Jabatan;
import id.asn.formation.kebutuhan.BatasPensiun;
import id.asn.formation.kebutuhan.Bezetting;
import id.asn.formation.kebutuhan.BezettingTidakSah;
import id.asn.formation.kebutuhan.IsiPegawai;
import id.asn.formation.kebutuhan.IsiPegawai.Saat;
import id.asn.formation.kebutuhan.Letak;
import id.asn.formation.kebutuhan.Rencana;
import id.asn.formation.kebutuhan.RencanaTahun;
import id.asn.formation.kebutuhan.flow.FindPost.Post;
import id.asn.formation.kebutuhan.store.BezettingStore;
import id.asn.formation.kebutuhan.store.RencanaStore;
import id.asn.platform.problem.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    /**
     * A position before staff are recorded in it.
     *
     * @param lama the staff recorded so far, or null
     * @param rencana who is planned to come and to leave
     */
    public record Tempat(Letak letak, Post post, Bezetting lama, List<RencanaTahun> rencana) {}

    /** The staff as recorded; everything wrong with the statements is told at once. */
    public Bezetting record(Letak letak, List<IsiPegawai> isi) {
        Tempat tempat = look(List.of(letak)).get(0);
        List<Finding> faults = findings(tempat, isi);
        if (!faults.isEmpty()) {
            throw new BezettingTidakSah(faults);
        }
        return store.saved(written(tempat, isi));
    }

    /** Looks many positions of one agency and year up at once, in their order, and holds what is recorded of them. */
    public List<Tempat> look(List<Letak> places) {
        Map<Letak, Post> post = posts.find(places);
        Map<Letak, Bezetting> lama = store.findForChange(places);
        Map<Letak, Rencana> rencana = plans.find(places);
        return places.stream()
                .map(at -> new Tempat(
                        at,
                        post.get(at),
                        lama.get(at),
                        rencana.containsKey(at) ? rencana.get(at).rencana() : List.of()))
                .toList();
    }

    /** Everything wrong with staff stated for that position; empty when they can be recorded. */
    public List<Finding> findings(Tempat tempat, List<IsiPegawai> isi) {
        Post post = tempat.post();
        BatasPensiun batas = limit(tempat, isi);
        Saat saat = new Saat(tempat.letak().tahun(), LocalDate.now(clock), batas, post.jabatan() != null);
        List<Finding> faults = Stream.concat(post.faults().stream(), Bezetting.findings(isi, saat))
                .toList();
        if (!faults.isEmpty()) {
            return faults;
        }
        Bezetting stated = open(tempat);
        stated.record(isi, batas);
        return stated.findings("/pegawai", tempat.rencana()).toList();
    }

    /** Records staff found without fault, unless that is what is recorded already; whether anything was written. */
    public boolean note(Tempat tempat, List<IsiPegawai> isi) {
        if (tempat.lama() != null && tempat.lama().says(isi, limit(tempat, isi))) {
            return false;
        }
        store.persist(written(tempat, isi));
        return true;
    }

    private static Bezetting written(Tempat tempat, List<IsiPegawai> isi) {
        Bezetting bezetting = tempat.lama() == null ? open(tempat) : tempat.lama();
        bezetting.record(isi, limit(tempat, isi));
        return bezetting;
    }

    private static Bezetting open(Tempat tempat) {
        return new Bezetting(
                tempat.letak().tahun(), tempat.post().unit(), tempat.post().jabatan());
    }

    private static BatasPensiun limit(Tempat tempat, List<IsiPegawai> isi) {
        Jabatan jabatan = tempat.post().jabatan();
        boolean asked = isi.stream().anyMatch(one -> !one.tanggalLahir().isEmpty());
        return asked && jabatan != null
                ? BatasPensiun.untuk(tempat.letak().tahun(), jabatan.jenjang()).orElse(null)
                : null;
    }
}
