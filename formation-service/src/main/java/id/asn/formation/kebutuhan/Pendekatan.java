package id.asn.formation.kebutuhan;

/** The ways to analyse a workload. Each asks one measure of every task. */
public enum Pendekatan {
    /** Results a year times minutes each, over effective working time. */
    HASIL_KERJA(true, "PermenPANRB 1/2020"),
    /** Objects to be served, over how many of them one employee serves. */
    OBJEK_KERJA(false, "KepmenPAN 75/2004"),
    /** Pieces of equipment, over how many of them one employee runs. */
    PERALATAN_KERJA(false, "KepmenPAN 75/2004"),
    /** Time of each task over a year, summed, over effective working time. */
    TUGAS_PER_TUGAS(true, "KepmenPAN 75/2004");

    private final boolean menurutWaktu;
    private final String sumber;

    Pendekatan(boolean menurutWaktu, String sumber) {
        this.menurutWaktu = menurutWaktu;
        this.sumber = sumber;
    }

    /** True when tasks are measured in minutes, false when by a ratio. */
    public boolean menurutWaktu() {
        return menurutWaktu;
    }

    /** Where the approach stands. */
    public String sumber() {
        return sumber;
    }
}
