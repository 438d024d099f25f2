package id.asn.selection.statistik;

/**
 * Seats of a jabatan that nobody filled.
 *
 * @param kursi seats of all its formasi
 * @param terisi those with a participant who passed
 */
public record Lowong(String jabatan, String jenisKebutuhan, int kursi, int terisi) {
    /** Those without. */
    public int lowong() {
        return kursi - terisi;
    }
}
