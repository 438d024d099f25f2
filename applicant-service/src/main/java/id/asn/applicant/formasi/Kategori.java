package id.asn.applicant.formasi;

/** Category of the seats, as the allocation counts them. */
public enum Kategori {
    GURU,
    KESEHATAN,
    DOSEN,
    TEKNIS
}
