package id.asn.formation.usulan;

/** For whom a seat is kept (KepmenPANRB 320/2024). */
public enum JenisKebutuhan {
    /** Everybody. */
    UMUM(false),
    /** Graduates with highest honours. */
    CUMLAUDE(false),
    /** Persons with a disability. */
    DISABILITAS(false),
    /** Citizens abroad. */
    DIASPORA(true),
    /** Sons and daughters of Papua. */
    PAPUA(true),
    /** Sons and daughters of Kalimantan, for posts in the new capital. */
    KALIMANTAN(true),
    /** Sons and daughters of disadvantaged regions. */
    DAERAH_TERTINGGAL(false);

    private final boolean pusatSaja;

    JenisKebutuhan(boolean pusatSaja) {
        this.pusatSaja = pusatSaja;
    }

    /** Only central agencies open such seats. */
    public boolean pusatSaja() {
        return pusatSaja;
    }
}
