package id.asn.formation.katalog.store;

import id.asn.formation.katalog.KodeWilayah;
import id.asn.formation.katalog.Pencarian;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A search in SQL: only the conditions that were asked for, so that each shape has its own plan. A code of education
 * leads the statement, since its index gives the rows in the catalogue's own order.
 */
final class Kueri {
    private static final Pattern AGENCY = Pattern.compile("[0-9]{4}|[0-9A-F]{32}");
    private static final Pattern CODE = Pattern.compile("\\S*[0-9]\\S*");
    private static final Pattern EDUCATION = Pattern.compile("[0-9]{3}[0-9A-Z]{0,7}");

    private final StringBuilder from = new StringBuilder("katalog_formasi f");
    private final List<String> where = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();
    private final List<Kata> words = new ArrayList<>();
    private final boolean byEducation;

    /** Words to be found in the parts that the weights name. */
    record Kata(String teks, String bobot) {}

    Kueri(Pencarian search) {
        byEducation = search.pendidikan() != null
                && EDUCATION.matcher(search.pendidikan()).matches();
        if (byEducation) {
            from.insert(0, "katalog_kualifikasi k join ").append(" on f.urut = k.urut");
            and("k.kode = ?", search.pendidikan());
        } else {
            words(search.pendidikan(), "D");
        }
        codeOrWords(AGENCY, "f.instansi_id = ?", search.instansi(), "B");
        codeOrWords(CODE, "f.jabatan_kode = ?", search.jabatan(), "A");
        wilayah(search.wilayah());
        words(search.q(), "ABCD");
        and("f.tahun = ?", search.tahun());
        and("f.jenis_pengadaan = ?", search.jenisPengadaan());
        and("f.kategori = ?", search.kategori());
        and("f.jenis_kebutuhan = ?", search.jenisKebutuhan());
        and("f.gaji_min >= ?", search.gajiMinimum());
        and("f.terbuka_disabilitas = ?", search.terbukaDisabilitas());
    }

    /** Everything that lies in it: its code begins with this one, and no code has a mark between a dot and a slash. */
    private void wilayah(String text) {
        Optional<String> code = KodeWilayah.of(text);
        if (code.isPresent()) {
            and("f.wilayah >= ?", code.get());
            and("f.wilayah < ?", code.get() + '/');
        } else {
            words(text, "BC");
        }
    }

    private void codeOrWords(Pattern code, String condition, String value, String weight) {
        if (value != null && code.matcher(value).matches()) {
            and(condition, value);
        } else {
            words(value, weight);
        }
    }

    private void words(String text, String weight) {
        if (text != null) {
            words.add(new Kata(text, weight));
        }
    }

    private void and(String condition, Object value) {
        if (value != null) {
            where.add(condition);
            arguments.add(value instanceof Enum<?> word ? word.name() : value);
        }
    }

    /** The words that must be turned into a text query first. */
    List<Kata> words() {
        return words;
    }

    /** Adds the text query made of the words. */
    void textQuery(String tsquery) {
        and("f.kata @@ cast(? as tsquery)", tsquery == null ? "" : tsquery);
    }

    /** The next rows after a place. */
    String page(long after, int rows) {
        String urut = byEducation ? "k.urut" : "f.urut";
        and(urut + " > ?", after);
        arguments.add(rows);
        return "select " + (byEducation ? "distinct on (k.urut) " : "") + urut + ", f.isi from " + from + conditions()
                + " order by " + urut + " limit ?";
    }

    /** Everything found, once each, those with most seats first. */
    String ranked() {
        return "select " + (byEducation ? "distinct " : "") + "f.urut, f.jumlah, f.id from " + from + conditions()
                + " order by f.jumlah desc, f.id";
    }

    /** Everything found, once each: what it is counted by. */
    String all() {
        return "select " + (byEducation ? "distinct " : "")
                + "f.id, f.jumlah, f.tahun, f.instansi_id, f.instansi_nama, f.jenis_pengadaan, f.kategori,"
                + " f.jenis_kebutuhan, f.terbuka_disabilitas, left(f.wilayah, 2) as provinsi from " + from
                + conditions();
    }

    private String conditions() {
        return where.isEmpty() ? "" : " where " + String.join(" and ", where);
    }

    /** Gives the statement its values, in order. */
    void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < arguments.size(); i++) {
            statement.setObject(i + 1, arguments.get(i));
        }
    }
}
