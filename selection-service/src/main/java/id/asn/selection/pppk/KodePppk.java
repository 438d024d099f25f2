package id.asn.selection.pppk;

/** What becomes of a participant of PPPK 2024; the announcement prints it behind the code of the group. */
public enum KodePppk {
    /** Gets a seat: {@code R3/L}. */
    LULUS,
    /** Sat everything and stands outside the quota: {@code R3} alone. */
    TIDAK_LULUS,
    /** Missed a part: no seat, whatever the points. */
    TIDAK_HADIR,
    /** Stands at the last seat with others from whom no step of the law's order tells them apart. */
    BELUM_TERPUTUS;

    /** As it is printed for a participant of that group; {@code SERI} never reaches an announcement. */
    public String cetak(KelompokPelamar kelompok) {
        return switch (this) {
            case LULUS -> kelompok.kode() + "/L";
            case TIDAK_LULUS -> kelompok.kode();
            case TIDAK_HADIR -> "TH";
            case BELUM_TERPUTUS -> "SERI";
        };
    }
}
