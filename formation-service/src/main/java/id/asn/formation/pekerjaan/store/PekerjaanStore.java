package id.asn.formation.pekerjaan.store;

import id.asn.formation.Peran;
import id.asn.formation.pekerjaan.Berkas;
import id.asn.formation.pekerjaan.Hitungan;
import id.asn.formation.pekerjaan.JenisBerkas;
import id.asn.formation.pekerjaan.Kemajuan;
import id.asn.formation.pekerjaan.Kiriman;
import id.asn.formation.pekerjaan.Pekerjaan;
import id.asn.formation.pekerjaan.PekerjaanStatus;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Jobs. One that is being worked on is a waiting one whose row its worker holds: a dead worker lets go of it. */
@ApplicationScoped
public class PekerjaanStore {
    private static final String ADD = """
            insert into pekerjaan (id, tujuan, jenis_berkas, sumber, tahun, semua_atau_batal, uji_coba, sha256, ukuran,
                perkiraan_baris, berkas_sementara, unit, kantor, unit_pengirim, dibuat_oleh, dibuat_klien, peran, dibuat_pada, status)
            values (:id, :tujuan, :jenis, :sumber, :tahun, :semua, :uji, :sha256, :ukuran, :baris, :sementara, :unit,
                :kantor, :pengirim, :oleh, :klien, :peran, :pada, 'MENUNGGU')
            """;
    private static final String READ = """
            select p.*, k.percobaan, k.mulai_pada, k.dibaca as dibaca_kini, k.pada as kini, k.versi
            from pekerjaan p left join pekerjaan_kemajuan k on k.pekerjaan_id = p.id
            """;
    private static final String NEXT = READ + """
            where p.status = 'MENUNGGU' order by p.urut limit 1 for no key update of p skip locked
            """;
    private static final String FINISH = """
            update pekerjaan set status = :status, dibaca = :dibaca, baru = :baru, berubah = :berubah, tetap = :tetap,
                ditolak = :ditolak, selesai_pada = :pada, sebab = :sebab
            where id = :id and status = 'MENUNGGU'
            """;
    private static final String ERASE = """
            delete from pekerjaan_berkas b using pekerjaan p
            where p.id = :id and b.pekerjaan_id = p.id and p.berkas_sementara and p.status <> 'MENUNGGU'
            """;

    private final EntityManager entities;

    PekerjaanStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Leaves a job for a file. */
    public void add(UUID id, Kiriman kiriman, Berkas berkas, String kantor, Actor actor, Instant now) {
        entities.createNativeQuery(ADD)
                .setParameter("id", id)
                .setParameter("tujuan", kiriman.tujuan())
                .setParameter("jenis", kiriman.jenis().name())
                .setParameter("sumber", kiriman.sumber())
                .setParameter("tahun", kiriman.tahun())
                .setParameter("semua", kiriman.semuaAtauBatal())
                .setParameter("uji", kiriman.ujiCoba())
                .setParameter("sha256", berkas.sha256())
                .setParameter("ukuran", berkas.ukuran())
                .setParameter("baris", berkas.perkiraanBaris())
                .setParameter("sementara", berkas.sementara())
                .setParameter("unit", kiriman.unit())
                .setParameter("kantor", kantor)
                .setParameter("pengirim", actor.unit())
                .setParameter("oleh", actor.person())
                .setParameter("klien", actor.client())
                .setParameter("peran", String.join(" ", new TreeSet<>(actor.roles())))
                .setParameter("pada", now)
                .executeUpdate();
    }

    /** The job, if there is one. */
    public Optional<Pekerjaan> find(UUID id) {
        return rows(entities.createNativeQuery(READ + " where p.id = :id", Tuple.class)
                .setParameter("id", id));
    }

    /** The job that waits longest and that no other worker holds; it is held until the transaction ends. */
    public Optional<Pekerjaan> takeNext() {
        return rows(entities.createNativeQuery(NEXT, Tuple.class));
    }

    @SuppressWarnings("unchecked")
    private static Optional<Pekerjaan> rows(Query query) {
        List<Tuple> rows = query.getResultList();
        return rows.stream().findFirst().map(PekerjaanStore::read);
    }

    /** Ends the job, unless it has ended; a file that may not be kept goes with it. */
    public void finish(UUID id, PekerjaanStatus status, Hitungan hitungan, String sebab, Instant now) {
        entities.createNativeQuery(FINISH)
                .setParameter("id", id)
                .setParameter("status", status.name())
                .setParameter("dibaca", hitungan.dibaca())
                .setParameter("baru", hitungan.baru())
                .setParameter("berubah", hitungan.berubah())
                .setParameter("tetap", hitungan.tetap())
                .setParameter("ditolak", hitungan.ditolak())
                .setParameter("sebab", sebab)
                .setParameter("pada", now)
                .executeUpdate();
        entities.createNativeQuery(ERASE).setParameter("id", id).executeUpdate();
    }

    private static Pekerjaan read(Tuple row) {
        return new Pekerjaan(
                row.get("id", UUID.class),
                kiriman(row),
                berkas(row),
                PekerjaanStatus.valueOf(row.get("status", String.class)),
                new Hitungan(
                        row.get("dibaca", Long.class),
                        row.get("baru", Long.class),
                        row.get("berubah", Long.class),
                        row.get("tetap", Long.class),
                        row.get("ditolak", Long.class)),
                row.get("kantor", String.class),
                pengirim(row),
                row.get("dibuat_pada", Instant.class),
                kemajuan(row),
                row.get("selesai_pada", Instant.class),
                row.get("sebab", String.class));
    }

    private static Berkas berkas(Tuple row) {
        return new Berkas(
                row.get("sha256", String.class),
                row.get("ukuran", Long.class),
                row.get("perkiraan_baris", Long.class),
                row.get("berkas_sementara", Boolean.class));
    }

    /** An agency is the sender's own; an office of the whole country is none. */
    private static Actor pengirim(Tuple row) {
        String kantor = row.get("kantor", String.class);
        boolean nasional = Peran.national().map(Peran::claim).anyMatch(kantor::equals);
        return new Actor(
                row.get("dibuat_oleh", String.class),
                row.get("dibuat_klien", String.class),
                Set.of(row.get("peran", String.class).split(" ")),
                nasional ? null : kantor,
                row.get("unit_pengirim", String.class));
    }

    private static Kiriman kiriman(Tuple row) {
        return new Kiriman(
                row.get("tujuan", String.class),
                JenisBerkas.valueOf(row.get("jenis_berkas", String.class)),
                row.get("sumber", String.class),
                row.get("tahun", Integer.class),
                row.get("unit", String.class),
                row.get("semua_atau_batal", Boolean.class),
                row.get("uji_coba", Boolean.class));
    }

    private static Kemajuan kemajuan(Tuple row) {
        if (row.get("percobaan") == null) {
            return null;
        }
        return new Kemajuan(
                row.get("percobaan", Integer.class),
                row.get("mulai_pada", Instant.class),
                row.get("dibaca_kini", Long.class),
                row.get("kini", Instant.class),
                row.get("versi", Long.class));
    }
}
