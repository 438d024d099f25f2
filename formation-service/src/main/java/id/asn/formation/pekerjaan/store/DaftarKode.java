package id.asn.formation.pekerjaan.store;

/**
 * A sheet of codes in a template.
 *
 * @param kolom the column whose cells come from it
 * @param sql answers code and name, in order; it may ask for {@code :instansi}, the agency that the template is for
 * @param satu whether a cell holds one code and is chosen from a list
 */
public record DaftarKode(String kolom, String sql, boolean satu) {

    /** One code a cell. */
    public static DaftarKode satu(String kolom, String sql) {
        return new DaftarKode(kolom, sql, true);
    }

    /** One code a cell or more. */
    public static DaftarKode beberapa(String kolom, String sql) {
        return new DaftarKode(kolom, sql, false);
    }

    /** The national catalogue of positions. */
    public static DaftarKode jabatan() {
        return satu("jabatan", "select kode, nama from jabatan order by nama, kode");
    }

    /** The agency's own units. */
    public static DaftarKode unit() {
        return satu("unit", "select kode, nama from unit_kerja where instansi = :instansi order by urut");
    }
}
