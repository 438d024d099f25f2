package id.asn.formation.instansi;

/** Central or regional government. */
public enum JenisInstansi {
    /** Ministry or central body: every jenis kebutuhan is open to it. */
    PUSAT,
    /** Province, kabupaten or kota: no diaspora, Papua or Kalimantan seats. */
    DAERAH
}
