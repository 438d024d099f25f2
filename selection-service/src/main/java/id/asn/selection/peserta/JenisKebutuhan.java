package id.asn.selection.peserta;

/** For whom a seat is meant; it decides which passing grade applies (KepmenPANRB 321/2024 for 2024). */
public enum JenisKebutuhan {
    /** Open to everybody; each part of SKD has its own minimum. */
    UMUM,
    /** Graduates with the predicate "dengan pujian"; cumulative minimum. */
    CUMLAUDE,
    /** Persons with a disability; cumulative minimum. */
    DISABILITAS,
    /** Indonesian citizens abroad; cumulative minimum. */
    DIASPORA,
    /** Sons and daughters of Papua; cumulative minimum. */
    PAPUA,
    /** Sons and daughters of Kalimantan, for posts in the new capital; the minimum of {@link #UMUM}. */
    KALIMANTAN,
    /** Sons and daughters of the least developed regions; cumulative minimum, since 2024. */
    DAERAH_TERTINGGAL
}
