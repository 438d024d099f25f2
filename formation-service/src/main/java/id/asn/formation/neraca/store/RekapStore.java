package id.asn.formation.neraca.store;

import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.neraca.Akun;
import id.asn.formation.neraca.Rekap;
import id.asn.formation.neraca.Rekap.Kelompok;
import id.asn.formation.neraca.RekapTerlaluRinci;
import id.asn.formation.neraca.Saldo;
import id.asn.formation.neraca.Sumbu;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The balances summed up along any axes. Most accounts of most lines are empty; they are left aside before the books are
 * joined with their lines. Lines are counted by the account outside, which is empty only while a line has no seat.
 */
@ApplicationScoped
public class RekapStore {
    private static final String SUM = """
            select %1$s akun, sum(saldo)::bigint as saldo, count(*) as rekening
            from neraca_rekening join neraca_saldo using (formasi_id)
            %2$s
            where saldo <> 0 and %3$s
            group by %1$s akun
            order by %1$s akun
            limit %4$d
            """;
    private static final String AREA = "join (select kode as instansi, provinsi from instansi) daerah using (instansi)";

    private final AgroalDataSource database;

    RekapStore(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * The sums.
     *
     * @param batas the most groups
     * @throws RekapTerlaluRinci when there are more
     */
    public Rekap sum(Set<Sumbu> per, RekapFilter filter, int batas) {
        Map<Sumbu, Object> narrowed = filter.values();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql(per, narrowed.keySet(), batas))) {
            int at = 0;
            for (Object value : narrowed.values()) {
                query.setObject(++at, value);
            }
            try (ResultSet rows = query.executeQuery()) {
                return read(rows, per, batas);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Axes are words of ours, values are parameters. */
    private static String sql(Set<Sumbu> per, Set<Sumbu> narrowed, int batas) {
        String axes = per.stream().map(axis -> axis.kata() + ", ").collect(Collectors.joining());
        boolean area = per.contains(Sumbu.PROVINSI) || narrowed.contains(Sumbu.PROVINSI);
        String where = narrowed.stream().map(axis -> axis.kata() + " = ?").collect(Collectors.joining(" and "));
        return SUM.formatted(
                axes, area ? AREA : "", where.isEmpty() ? "true" : where, (batas + 1L) * Akun.values().length);
    }

    private static Rekap read(ResultSet rows, Set<Sumbu> per, int batas) throws SQLException {
        Map<Map<Sumbu, String>, Sum> groups = new LinkedHashMap<>();
        Sum total = new Sum();
        while (rows.next()) {
            groups.computeIfAbsent(key(rows, per), first -> new Sum()).add(rows);
            total.add(rows);
        }
        if (groups.size() > batas) {
            throw new RekapTerlaluRinci(batas);
        }
        List<Kelompok> kelompok = new ArrayList<>();
        groups.forEach((nilai, sum) -> kelompok.add(sum.of(nilai)));
        return new Rekap(kelompok, total.of(Map.of()));
    }

    private static Map<Sumbu, String> key(ResultSet row, Set<Sumbu> per) throws SQLException {
        Map<Sumbu, String> key = new EnumMap<>(Sumbu.class);
        for (Sumbu axis : per) {
            String value = row.getString(axis.kata());
            if (value != null) {
                key.put(axis, value);
            }
        }
        return key;
    }

    /** One group while its accounts are read; every line with seats has a balance outside. */
    private static final class Sum {
        private final Saldo saldo = new Saldo();
        private long rekening;

        void add(ResultSet row) throws SQLException {
            Akun akun = Akun.valueOf(row.getString("akun"));
            saldo.add(akun, row.getLong("saldo"));
            if (akun == Akun.LUAR) {
                rekening += row.getLong("rekening");
            }
        }

        Kelompok of(Map<Sumbu, String> nilai) {
            return new Kelompok(nilai, rekening, saldo);
        }
    }

    /** What the sums are narrowed to; null where they are not. */
    public record RekapFilter(
            Integer tahun,
            String instansi,
            String provinsi,
            String jabatan,
            JenisPengadaan jenisPengadaan,
            Kategori kategori) {

        /** The whole ledger. */
        public static final RekapFilter ALL = new RekapFilter(null, null, null, null, null, null);

        Map<Sumbu, Object> values() {
            Map<Sumbu, Object> values = new EnumMap<>(Sumbu.class);
            put(values, Sumbu.TAHUN, tahun);
            put(values, Sumbu.INSTANSI, instansi);
            put(values, Sumbu.PROVINSI, provinsi);
            put(values, Sumbu.JABATAN, jabatan);
            put(values, Sumbu.JENIS_PENGADAAN, jenisPengadaan == null ? null : jenisPengadaan.name());
            put(values, Sumbu.KATEGORI, kategori == null ? null : kategori.name());
            return values;
        }

        private static void put(Map<Sumbu, Object> values, Sumbu axis, Object value) {
            if (value != null) {
                values.put(axis, value);
            }
        }
    }
}
