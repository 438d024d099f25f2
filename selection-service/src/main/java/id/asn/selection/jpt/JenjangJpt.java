package id.asn.selection.jpt;

/** Levels of senior posts (UU 20/2023), the highest first. */
public enum JenjangJpt {
    /** Head of an institution. */
    UTAMA,
    /** Eselon I: secretary general, provincial secretary. */
    MADYA,
    /** Eselon II: head of an office, secretary of a kabupaten or kota. */
    PRATAMA;

    /** At least as high as the other. */
    public boolean setara(JenjangJpt lain) {
        return ordinal() <= lain.ordinal();
    }
}
