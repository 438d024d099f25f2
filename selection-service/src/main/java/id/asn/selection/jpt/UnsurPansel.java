package id.asn.selection.jpt;

/** Where a member of the panel comes from. */
public enum UnsurPansel {
    /** A senior official of the agency itself. */
    INTERNAL,
    /** A senior official of a related agency; for the secretary of a kabupaten or kota, one of the province. */
    INSTANSI_LAIN,
    /** An academic, an expert or a professional. */
    AKADEMISI_PAKAR;

    /** From outside the agency. */
    public boolean eksternal() {
        return this != INTERNAL;
    }
}
