package id.asn.applicant.meterai;

/** Which stamps a kind of document may bear at a time. */
public enum AturanMeterai {
    /** None is asked for. */
    TANPA,
    /** Only e-meterai. */
    ELEKTRONIK,
    /** Only meterai tempel. */
    TEMPEL,
    /** Either of the two. */
    KEDUANYA;

    /** True when such a stamp does. */
    public boolean accepts(JenisMeterai jenis) {
        return this == KEDUANYA || name().equals(jenis.name());
    }
}
