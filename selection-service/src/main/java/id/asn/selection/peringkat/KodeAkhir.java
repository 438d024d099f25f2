package id.asn.selection.peringkat;

/** The result codes of the final stage. */
public enum KodeAkhir {
    /** Gets a seat of the own formasi. */
    LULUS("P/L"),
    /** Sat everything and stands outside the quota. */
    TIDAK_LULUS("TL"),
    /** Out by a part of SKB that knocks out: no seat, whatever the points. */
    GUGUR("TMS-1"),
    /** Missed a part of SKB: no seat, whatever the points. */
    TIDAK_HADIR("TH"),
    /**
     * Stands at the last seat with others from whom no step of the law's order tells them apart. Nobody in the group is
     * given or refused the seat, and a result that holds one cannot be announced.
     */
    BELUM_TERPUTUS("SERI");

    private final String kode;

    KodeAkhir(String kode) {
        this.kode = kode;
    }

    /** As the announcement prints it; {@code SERI} never reaches an announcement. */
    public String kode() {
        return kode;
    }
}
