package id.asn.formation.pekerjaan.flow;

import id.asn.formation.pekerjaan.BarisMasuk;
import id.asn.formation.pekerjaan.Kelompok;
import id.asn.formation.pekerjaan.Pekerjaan;
import id.asn.formation.pekerjaan.Perubahan;
import id.asn.formation.pekerjaan.Samaran;
import id.asn.formation.pekerjaan.Temuan;
import id.asn.formation.pekerjaan.TemuanBaris;
import id.asn.formation.pekerjaan.store.GabungStore.Gabungan;
import id.asn.formation.pekerjaan.store.KelompokStore;
import id.asn.formation.pekerjaan.store.TemuanStore;
import id.asn.formation.pekerjaan.store.TemuanStore.Catatan;
import id.asn.platform.problem.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Walks the rows of a file group by group, twice: first to judge all of them, then to write those that are right. */
@ApplicationScoped
class WalkKelompok {
    private static final int STATEMENTS = 100;

    private final KelompokStore groups;
    private final TemuanStore findings;
    private final EntityManager entities;

    WalkKelompok(KelompokStore groups, TemuanStore findings, EntityManager entities) {
        this.groups = groups;
        this.findings = findings;
        this.entities = entities;
    }

    /** Notes what is wrong, in every row of the group that it is found in. */
    void periksa(Pekerjaan job, TujuanKelompok tujuan) {
        groups.hold(tujuan, job.kantor());
        Catatan catatan = findings.open(job.id());
        groups.each(tujuan, tujuan.bentangan(), stretch -> {
            List<List<TemuanBaris>> found = tujuan.periksa(job, stretch);
            for (int i = 0; i < stretch.size(); i++) {
                note(catatan, stretch.get(i), found.get(i), !tujuan.rahasia().isEmpty());
            }
            entities.clear();
        });
        catatan.flush();
    }

    private static void note(Catatan catatan, Kelompok group, List<TemuanBaris> found, boolean veiled) {
        if (found.isEmpty()) {
            return;
        }
        Map<Long, List<Temuan>> rows = found.stream()
                .map(one -> veiled ? Samaran.of(one) : one)
                .collect(Collectors.groupingBy(
                        TemuanBaris::baris, Collectors.mapping(TemuanBaris::temuan, Collectors.toList())));
        List<Temuan> others = List.of(Temuan.salah(Finding.of("", "kelompok-cacat")
                .with("baris_salah", found.get(0).baris())));
        for (BarisMasuk row : group.baris()) {
            catatan.add(row.nomor(), rows.getOrDefault(row.nomor(), others));
        }
    }

    /** Writes the groups that are left; of each its rows are counted. */
    Gabungan gabung(Pekerjaan job, TujuanKelompok tujuan) {
        entities.unwrap(Session.class).setJdbcBatchSize(STATEMENTS);
        Map<Perubahan, Long> counts = new EnumMap<>(Perubahan.class);
        groups.each(tujuan, tujuan.bentangan(), stretch -> {
            List<Perubahan> done = tujuan.gabung(job, stretch);
            for (int i = 0; i < stretch.size(); i++) {
                counts.merge(done.get(i), (long) stretch.get(i).baris().size(), Long::sum);
            }
            entities.flush();
            entities.clear();
        });
        return new Gabungan(
                counts.getOrDefault(Perubahan.BARU, 0L),
                counts.getOrDefault(Perubahan.BERUBAH, 0L),
                counts.getOrDefault(Perubahan.TETAP, 0L));
    }
}
