package id.asn.formation.pekerjaan.store;

/**
 * A sheet of codes in a template.
 *
 * @param kolom the column whose cells come from it
 * @param sql answers code and name, in order
 */
public record DaftarKode(String kolom, String sql) {}
