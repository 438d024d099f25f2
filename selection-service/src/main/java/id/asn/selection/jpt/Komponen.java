package id.asn.selection.jpt;

/** What a candidate is scored in, in the decree's order. */
public enum Komponen {
    /** The record of posts, education and training. */
    REKAM_JEJAK,
    /** The paper and its presentation. */
    MAKALAH,
    /** The assessment of competence. */
    ASESMEN,
    /** The interview. */
    WAWANCARA
}
