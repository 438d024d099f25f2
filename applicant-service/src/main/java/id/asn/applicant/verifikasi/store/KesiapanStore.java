package id.asn.applicant.verifikasi.store;

import id.asn.applicant.periode.Jendela;
import id.asn.applicant.periode.Periode;
import id.asn.applicant.periode.Tahap;
import id.asn.applicant.periode.Wib;
import id.asn.applicant.verifikasi.BarisAntrean;
import id.asn.applicant.verifikasi.Rencana;
import id.asn.applicant.verifikasi.VerifikasiStatus;
import id.asn.platform.problem.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whether an agency's verdicts can be told: all decided, registration over, the stage of the calendar begun. */
@ApplicationScoped
public class KesiapanStore {
    private static final String OPEN = """
            select status, count(*) from verifikasi
            where instansi = :instansi and tahun = :tahun and status not in ('DIPUTUS', 'DIUMUMKAN', 'DIBALIK')
            group by status order by status
            """;
    private static final String ANY = """
            select exists (select from verifikasi where instansi = :instansi and tahun = :tahun and status = 'DIPUTUS')
            """;
    private static final String DECIDED = "select new id.asn.applicant.verifikasi.BarisAntrean(l, v)"
            + " from Verifikasi v join Lamaran l on l.id = v.lamaranId"
            + " where v.instansi = ?1 and v.tahun = ?2 and v.status = ?3 and v.lamaranId in ?4 order by v.urut";
    private static final String NEXT = """
            select lamaran_id from verifikasi
            where instansi = :instansi and tahun = :tahun and status = 'DIPUTUS'
              and lamaran_id <> all (cast(:lewati as uuid[]))
            order by urut limit :banyak
            """;
    private static final String JADWAL = "Jadwal pengadaan CPNS yang ditetapkan Panselnas";

    private final EntityManager entities;

    KesiapanStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Everything that is missing, each with its number. */
    public List<Finding> missing(Rencana rencana) {
        List<Finding> found = new ArrayList<>(calendar(rencana));
        List<Finding> open = undecided(rencana);
        found.addAll(open);
        if (open.isEmpty() && !any(rencana)) {
            found.add(Finding.of("/tahun", "tidak-ada-yang-diumumkan"));
        }
        return found;
    }

    /** The first of what is decided and not prepared, but for these. */
    @SuppressWarnings("unchecked")
    public List<UUID> decided(Rencana rencana, int most, Collection<UUID> aside) {
        return entities.createNativeQuery(NEXT, UUID.class)
                .setParameter("instansi", rencana.instansi())
                .setParameter("tahun", rencana.tahun())
                .setParameter("lewati", aside.toArray(new UUID[0]))
                .setParameter("banyak", most)
                .getResultList();
    }

    /** Those of these that are decided and not prepared. */
    public List<BarisAntrean> decided(Rencana rencana, List<UUID> lamaran) {
        return entities.createQuery(DECIDED, BarisAntrean.class)
                .setParameter(1, rencana.instansi())
                .setParameter(2, rencana.tahun())
                .setParameter(3, VerifikasiStatus.DIPUTUS)
                .setParameter(4, lamaran)
                .getResultList();
    }

    private List<Finding> calendar(Rencana rencana) {
        List<Finding> found = new ArrayList<>();
        Optional<Instant> closed = window(rencana, Tahap.PENDAFTARAN).map(Jendela::tutup);
        Optional<Instant> begun = window(rencana, Tahap.SELEKSI_ADMINISTRASI).map(Jendela::buka);
        if (closed.isEmpty() || begun.isEmpty()) {
            found.add(Finding.of("/waktu", "jadwal-belum-ditetapkan").citing(JADWAL));
        }
        closed.filter(rencana.waktu()::isBefore)
                .ifPresent(close -> found.add(Finding.of("/waktu", "pendaftaran-masih-dibuka")
                        .citing(JADWAL)
                        .with("tutup", Wib.at(close))));
        begun.filter(rencana.waktu()::isBefore)
                .ifPresent(begin -> found.add(Finding.of("/waktu", "sebelum-seleksi-administrasi")
                        .citing(JADWAL)
                        .with("buka", Wib.at(begin))));
        return found;
    }

    private Optional<Jendela> window(Rencana rencana, Tahap tahap) {
        return Optional.ofNullable(entities.find(Periode.class, rencana.tahun()))
                .flatMap(calendar -> calendar.jendela(tahap, rencana.instansi()));
    }

    @SuppressWarnings("unchecked")
    private List<Finding> undecided(Rencana rencana) {
        List<Tuple> rows = entities.createNativeQuery(OPEN, Tuple.class)
                .setParameter("instansi", rencana.instansi())
                .setParameter("tahun", rencana.tahun())
                .getResultList();
        return rows.stream()
                .map(row -> Finding.of("/tahun", "belum-diputus")
                        .with("tahap", row.get(0, String.class))
                        .with("banyak", row.get(1, Long.class)))
                .toList();
    }

    private boolean any(Rencana rencana) {
        return (boolean) entities.createNativeQuery(ANY, Boolean.class)
                .setParameter("instansi", rencana.instansi())
                .setParameter("tahun", rencana.tahun())
                .getSingleResult();
    }
}
