package id.asn.formation.penetapan;

/**
 * How far seats have come, each number 0 or more.
 *
 * @param diusulkan signed for and not taken back
 * @param diverifikasi agreed to by pertek, rejected ones included
 * @param ditolak of these, rejected afterwards by the Minister
 * @param ditetapkan allotted by decree
 */
public record Kursi(long diusulkan, long diverifikasi, long ditolak, long ditetapkan) {
    /** No seat at all. */
    public static final Kursi NIHIL = new Kursi(0, 0, 0, 0);

    /** Both together. */
    public Kursi plus(Kursi other) {
        return new Kursi(
                diusulkan + other.diusulkan,
                diverifikasi + other.diverifikasi,
                ditolak + other.ditolak,
                ditetapkan + other.ditetapkan);
    }
}
