package id.asn.applicant.formasi.store;

import id.asn.applicant.formasi.Formasi;
import id.asn.applicant.formasi.Saringan;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;

/** The local copies of the announced formasi. */
@ApplicationScoped
public class FormasiStore implements PanacheRepositoryBase<Formasi, UUID> {

    /** Formasi that pass the filter, in order of arrival, after the key. */
    public List<Formasi> catalogue(Saringan wanted, long after, int fetch) {
        StringJoiner where = new StringJoiner(" and ", "from Formasi f where ", " order by f.urut");
        Map<String, Object> values = new HashMap<>();
        where.add("f.urut > :after");
        values.put("after", after);
        add(where, values, "tahun", "f.tahun = :tahun", wanted.tahun());
        add(where, values, "instansi", "f.instansi.kode = :instansi", wanted.instansi());
        add(where, values, "pengadaan", "f.kebutuhan.jenisPengadaan = :pengadaan", wanted.jenisPengadaan());
        add(where, values, "kebutuhan", "f.kebutuhan.jenisKebutuhan = :kebutuhan", wanted.jenisKebutuhan());
        add(where, values, "kode", "exists (select 1 from f.pendidikan p where p.kode = :kode)", wanted.pendidikan());
        add(where, values, "q", "lower(f.jabatan.nama) like :q escape '!'", pattern(wanted.q()));
        return find(where.toString(), values).range(0, fetch - 1).list();
    }

    private static void add(StringJoiner where, Map<String, Object> values, String name, String clause, Object value) {
        if (value != null) {
            where.add(clause);
            values.put(name, value);
        }
    }

    private static String pattern(String part) {
        return part == null ? null : "%" + part.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
