package id.asn.formation.kebutuhan.store;

import id.asn.formation.jabatan.Jenjang;
import id.asn.formation.kebutuhan.BarisPeta;
import id.asn.formation.kebutuhan.JenisPegawai;
import id.asn.formation.kebutuhan.JumlahPeta;
import id.asn.formation.kebutuhan.UnitPeta;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The map of positions, read unit by unit and summed over the tree in the database. */
@ApplicationScoped
public class PetaStore {
    private static final String FILLED = JenisPegawai.pengisi().stream()
            .map(jenis -> "p." + column(jenis))
            .collect(Collectors.joining(" + ", "(", ")"));
    private static final String SCOPE = """
            with recursive cakupan(id) as (
                select id from unit_kerja
                where instansi = :instansi and (cast(:unit as text) is null or kode = cast(:unit as text))
                union
                select u.id from unit_kerja u join cakupan c on u.induk_id = c.id
            )
            """;
    private static final String UNITS = SCOPE + """
            select u.id, u.urut, u.kode, u.nama, u.kecamatan, i.kode as induk
            from unit_kerja u join cakupan c on c.id = u.id left join unit_kerja i on i.id = u.induk_id
            where u.urut > :after order by u.urut limit :batas
            """;
    private static final String ROWS = """
            select p.unit_id, j.kode, j.nama, j.jenjang, p.kebutuhan, p.pns, p.cpns, p.pppk, p.pppk_paruh_waktu, p.non_asn
            from peta_jabatan p join jabatan j on j.kode = p.jabatan_kode
            where p.tahun = :tahun and p.instansi = :instansi and p.unit_id in (:units) order by j.urut
            """;
    private static final String SUMS = """
            select %s count(p.kebutuhan) as posisi, count(*) - count(p.kebutuhan) as posisi_tanpa_abk,
                   coalesce(sum(p.kebutuhan), 0) as kebutuhan,
                   coalesce(sum(FILLED) filter (where p.kebutuhan is not null), 0)::bigint as bezetting,
                   coalesce(sum(FILLED) filter (where p.kebutuhan is null), 0)::bigint as bezetting_tanpa_abk,
                   coalesce(sum(greatest(p.kebutuhan - FILLED, 0)) filter (where p.kebutuhan is not null), 0)::bigint
                       as lowong,
                   coalesce(sum(p.pns), 0)::bigint as pns, coalesce(sum(p.cpns), 0)::bigint as cpns,
                   coalesce(sum(p.pppk), 0)::bigint as pppk,
                   coalesce(sum(p.pppk_paruh_waktu), 0)::bigint as pppk_paruh_waktu,
                   coalesce(sum(p.non_asn), 0)::bigint as non_asn
            """.replace("FILLED", FILLED);
    private static final String BELOW = """
            with recursive pohon(akar, id) as (
                select id, id from unit_kerja where id in (:units)
                union
                select t.akar, u.id from pohon t join unit_kerja u on u.induk_id = t.id
            )
            """ + SUMS.formatted("t.akar,") + """
            from pohon t join peta_jabatan p on p.unit_id = t.id
            where p.tahun = :tahun and p.instansi = :instansi group by t.akar
            """;
    private static final String PER_POSITION = SCOPE + SUMS.formatted("j.kode as jabatan, j.nama,") + """
            from peta_jabatan p join cakupan c on c.id = p.unit_id join jabatan j on j.kode = p.jabatan_kode
            where p.tahun = :tahun and p.instansi = :instansi group by j.kode, j.nama, j.urut order by j.urut
            """;

    private final EntityManager entities;

    PetaStore(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Units with their positions, in the order of registration.
     *
     * @param unit only this one and those below it; null for the whole agency
     */
    public Page<UnitPeta> page(String instansi, int tahun, String unit, String after, Limit limit) {
        List<Tuple> units = rows(entities.createNativeQuery(UNITS, Tuple.class)
                .setParameter("instansi", instansi)
                .setParameter("unit", unit)
                .setParameter("after", Cursor.after(after))
                .setParameter("batas", limit.fetch()));
        List<UUID> ids = units.stream().map(row -> row.get("id", UUID.class)).toList();
        if (ids.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        Map<UUID, List<BarisPeta>> positions = rows(of(ROWS, instansi, tahun).setParameter("units", ids)).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("unit_id", UUID.class),
                        Collectors.mapping(PetaStore::position, Collectors.toList())));
        Map<UUID, JumlahPeta> sums = rows(of(BELOW, instansi, tahun).setParameter("units", ids)).stream()
                .collect(Collectors.toMap(row -> row.get("akar", UUID.class), PetaStore::sum));
        return Page.of(units.stream().map(row -> unit(row, positions, sums)).toList(), limit, UnitPeta::urut);
    }

    /**
     * Every position summed over its units, in the order of the catalogue.
     *
     * @param unit only this one and those below it; null for the whole agency
     */
    public List<JumlahJabatan> positions(String instansi, int tahun, String unit) {
        return rows(of(PER_POSITION, instansi, tahun).setParameter("unit", unit)).stream()
                .map(row ->
                        new JumlahJabatan(row.get("jabatan", String.class), row.get("nama", String.class), sum(row)))
                .toList();
    }

    /** One position summed over units. */
    public record JumlahJabatan(String jabatan, String nama, JumlahPeta jumlah) {}

    private Query of(String sql, String instansi, int tahun) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("instansi", instansi)
                .setParameter("tahun", tahun);
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }

    private static UnitPeta unit(Tuple row, Map<UUID, List<BarisPeta>> positions, Map<UUID, JumlahPeta> sums) {
        UUID id = row.get("id", UUID.class);
        return new UnitPeta(
                row.get("urut", Long.class),
                row.get("kode", String.class),
                row.get("nama", String.class),
                row.get("kecamatan", String.class),
                row.get("induk", String.class),
                positions.getOrDefault(id, List.of()),
                sums.getOrDefault(id, JumlahPeta.NOL));
    }

    private static BarisPeta position(Tuple row) {
        String jenjang = row.get("jenjang", String.class);
        return new BarisPeta(
                row.get("kode", String.class),
                row.get("nama", String.class),
                jenjang == null ? null : Jenjang.valueOf(jenjang),
                row.get("kebutuhan", Integer.class),
                staff(row));
    }

    private static JumlahPeta sum(Tuple row) {
        return new JumlahPeta(
                number(row, "posisi"),
                number(row, "kebutuhan"),
                number(row, "bezetting"),
                number(row, "lowong"),
                number(row, "posisi_tanpa_abk"),
                number(row, "bezetting_tanpa_abk"),
                staff(row));
    }

    private static Map<JenisPegawai, Long> staff(Tuple row) {
        Map<JenisPegawai, Long> staff = new EnumMap<>(JenisPegawai.class);
        Arrays.stream(JenisPegawai.values()).forEach(jenis -> staff.put(jenis, number(row, column(jenis))));
        return staff;
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }

    private static String column(JenisPegawai jenis) {
        return jenis.name().toLowerCase(Locale.ROOT);
    }
}
