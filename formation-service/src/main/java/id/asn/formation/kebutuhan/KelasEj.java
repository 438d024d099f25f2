package id.asn.formation.kebutuhan;

/** Classes of efektivitas jabatan, the heaviest workload per employee first. */
public enum KelasEj {
    /** More work than the staff can do. */
    A,
    /** Staff and work match. */
    B,
    /** Some time to spare. */
    C,
    /** Much time to spare. */
    D,
    /** Less than half of the time is used. */
    E
}
