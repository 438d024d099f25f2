package id.asn.formation.neraca.store;

import id.asn.formation.alokasi.Golongan;
import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.neraca.Akun;
import id.asn.formation.neraca.Entri;
import id.asn.formation.neraca.Mutasi;
import id.asn.formation.neraca.Neraca;
import id.asn.formation.neraca.Rekening;
import id.asn.formation.neraca.Saldo;
import id.asn.formation.neraca.Sebab;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The books, in SQL. An entry is written once; the balances follow it in the database. */
@ApplicationScoped
public class NeracaStore {
    private static final String OPEN = """
            insert into neraca_rekening (formasi_id, tahun, instansi, jabatan, jenis_pengadaan, kategori)
            values (:formasi, :tahun, :instansi, :jabatan, :jenis, :kategori)
            on conflict (formasi_id) do update set
                jabatan = excluded.jabatan, jenis_pengadaan = excluded.jenis_pengadaan, kategori = excluded.kategori
            where (neraca_rekening.jabatan, neraca_rekening.jenis_pengadaan, neraca_rekening.kategori)
                <> (excluded.jabatan, excluded.jenis_pengadaan, excluded.kategori)
            """;
    private static final String POST = """
            insert into neraca_entri (formasi_id, dari, ke, jumlah, sebab, rujukan, pada)
            values (:formasi, :dari, :ke, :jumlah, :sebab, :rujukan, :pada)
            on conflict (formasi_id, sebab, rujukan, dari, ke) do nothing
            """;
    private static final String ACCOUNT = """
            select formasi_id, tahun, instansi, jabatan, jenis_pengadaan, kategori
            from neraca_rekening where formasi_id = :formasi
            """;

    private final EntityManager entities;

    NeracaStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Posts the movements; one that is posted already is not posted again. */
    public void post(List<Mutasi> moves, Instant at) {
        for (Mutasi move : moves) {
            open(move.rekening());
            entities.createNativeQuery(POST)
                    .setParameter("formasi", move.rekening().formasi())
                    .setParameter("dari", move.dari().name())
                    .setParameter("ke", move.ke().name())
                    .setParameter("jumlah", move.jumlah())
                    .setParameter("sebab", move.sebab().name())
                    .setParameter("rujukan", move.rujukan())
                    .setParameter("pada", at)
                    .executeUpdate();
        }
    }

    /** A line that was returned and written anew keeps its books, under what it is now. */
    private void open(Rekening rekening) {
        entities.createNativeQuery(OPEN)
                .setParameter("formasi", rekening.formasi())
                .setParameter("tahun", rekening.tahun())
                .setParameter("instansi", rekening.instansi())
                .setParameter("jabatan", rekening.jabatan())
                .setParameter("jenis", rekening.golongan().jenisPengadaan().name())
                .setParameter("kategori", rekening.golongan().kategori().name())
                .executeUpdate();
    }

    /** The books of a line, if it has any. */
    public Optional<Neraca> find(UUID formasi) {
        return account(ACCOUNT, formasi);
    }

    /** The books of a line, held until the end of the transaction. */
    public Optional<Neraca> findForChange(UUID formasi) {
        return account(ACCOUNT + " for update", formasi);
    }

    /** The books of those of the lines that have any, held until the end of the transaction, in one order for everybody. */
    public List<Neraca> findForChange(Collection<UUID> formasi) {
        return formasi.stream()
                .sorted()
                .flatMap(line -> findForChange(line).stream())
                .toList();
    }

    private Optional<Neraca> account(String sql, UUID formasi) {
        return rows(sql, formasi).stream()
                .findFirst()
                .map(row -> new Neraca(
                        new Rekening(
                                formasi,
                                row.get("tahun", Integer.class),
                                row.get("instansi", String.class),
                                row.get("jabatan", String.class),
                                new Golongan(
                                        JenisPengadaan.valueOf(row.get("jenis_pengadaan", String.class)),
                                        Kategori.valueOf(row.get("kategori", String.class)))),
                        saldo(formasi)));
    }

    private Saldo saldo(UUID formasi) {
        Saldo saldo = new Saldo();
        rows("select akun, saldo from neraca_saldo where formasi_id = :formasi", formasi)
                .forEach(row -> saldo.add(Akun.valueOf(row.get("akun", String.class)), row.get("saldo", Long.class)));
        return saldo;
    }

    /** Every movement of a line, oldest first. */
    public List<Entri> entries(UUID formasi) {
        return rows("select * from neraca_entri where formasi_id = :formasi order by nomor", formasi).stream()
                .map(row -> new Entri(
                        row.get("nomor", Long.class),
                        Akun.valueOf(row.get("dari", String.class)),
                        Akun.valueOf(row.get("ke", String.class)),
                        row.get("jumlah", Integer.class),
                        Sebab.valueOf(row.get("sebab", String.class)),
                        row.get("rujukan", String.class),
                        row.get("pada", Instant.class)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, UUID formasi) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("formasi", formasi)
                .getResultList();
    }
}
