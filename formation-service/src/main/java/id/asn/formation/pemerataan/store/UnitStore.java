package id.asn.formation.pemerataan.store;

import id.asn.formation.pemerataan.Lokasi;
import id.asn.formation.pemerataan.Unit;
import id.asn.formation.wilayah.Titik;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the units of an agency serve. */
@ApplicationScoped
public class UnitStore {
    private static final String UNITS = """
            select u.kode, u.nama, u.kecamatan, w.kode as wilayah, w.nama as wilayah_nama, w.lintang, w.bujur
            from unit_kerja u left join wilayah w on w.kode = u.wilayah
            where u.instansi = :instansi
            order by u.kode
            """;

    private final EntityManager entities;

    UnitStore(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * All units of the agency by their codes. A unit that says only the name of its kecamatan stands where the agency's other
     * units of that name stand, as long as these name one wilayah.
     */
    @SuppressWarnings("unchecked")
    public Map<String, Unit> units(String instansi) {
        List<Tuple> rows = entities.createNativeQuery(UNITS, Tuple.class)
                .setParameter("instansi", instansi)
                .getResultList();
        Map<Lokasi, Lokasi> known = known(rows);
        return rows.stream()
                .map(row -> new Unit(text(row, "kode"), text(row, "nama"), location(row, known)))
                .collect(Collectors.toMap(Unit::kode, unit -> unit));
    }

    private static Map<Lokasi, Lokasi> known(List<Tuple> rows) {
        Map<Lokasi, Set<Lokasi>> byName = new HashMap<>();
        rows.stream().filter(row -> text(row, "wilayah") != null).forEach(row -> byName.computeIfAbsent(
                        Lokasi.named(text(row, "wilayah_nama")), first -> new HashSet<>())
                .add(coded(row)));
        return byName.entrySet().stream()
                .filter(name -> name.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, name -> name.getValue().iterator().next()));
    }

    private static Lokasi location(Tuple row, Map<Lokasi, Lokasi> known) {
        if (text(row, "wilayah") != null) {
            return coded(row);
        }
        if (text(row, "kecamatan") == null) {
            return Lokasi.TERSEBAR;
        }
        Lokasi named = Lokasi.named(text(row, "kecamatan"));
        return known.getOrDefault(named, named);
    }

    private static Lokasi coded(Tuple row) {
        BigDecimal lintang = row.get("lintang", BigDecimal.class);
        Titik titik = lintang == null ? null : new Titik(lintang, row.get("bujur", BigDecimal.class));
        return new Lokasi(text(row, "wilayah"), text(row, "wilayah_nama"), titik);
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }
}
