package id.asn.formation.jabatan;

/** The kinds of staff for which seats are allotted (PermenPANRB 6/2024). */
public enum Kategori {
    /** Teachers. */
    GURU,
    /** Health workers. */
    KESEHATAN,
    /** Lecturers. */
    DOSEN,
    /** All others; digital talent is among them. */
    TEKNIS
}
