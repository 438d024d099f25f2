package id.asn.selection.peringkat;

/** The result codes of the SKD stage. The same letters mean something else at the end. */
public enum KodeSkd {
    /** Meets the passing grade and stands inside the limit: goes on to SKB. */
    LANJUT("P/L"),
    /** Meets the passing grade but stands outside the limit. */
    DI_LUAR_BATAS("P"),
    /** Below the passing grade. */
    TIDAK_LULUS("TL"),
    /** Absent. */
    TIDAK_HADIR("TH");

    private final String kode;

    KodeSkd(String kode) {
        this.kode = kode;
    }

    /** As the announcement prints it. */
    public String kode() {
        return kode;
    }
}
