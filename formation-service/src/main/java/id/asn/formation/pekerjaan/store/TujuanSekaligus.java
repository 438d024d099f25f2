package id.asn.formation.pekerjaan.store;

import id.asn.formation.pekerjaan.Pekerjaan;

/** A target whose rows are merged all at once. */
public interface TujuanSekaligus extends Tujuan {

    /**
     * One {@code insert ... on conflict ... do update ... where (it says something else)} that ends in
     * {@code returning <text> as kunci, (xmax = 0) as baru}.
     */
    String gabung();

    /** What follows from the merge, in the same transaction; the keys of new and changed rows stand in {@code tergabung}. */
    default void lanjutkan(Pekerjaan pekerjaan) {}
}
