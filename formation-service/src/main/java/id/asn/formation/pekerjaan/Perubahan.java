package id.asn.formation.pekerjaan;

/** What a group of rows did to what is stored. */
public enum Perubahan {
    /** It was not there before. */
    BARU,
    /** It was there with another content. */
    BERUBAH,
    /** It was there as it is. */
    TETAP;

    /**
     * By what was done.
     *
     * @param first nothing was there before
     * @param written something was written
     */
    public static Perubahan of(boolean first, boolean written) {
        if (first) {
            return BARU;
        }
        return written ? BERUBAH : TETAP;
    }
}
