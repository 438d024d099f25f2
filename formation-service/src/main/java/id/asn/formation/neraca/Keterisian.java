package id.asn.formation.neraca;

/**
 * What one result says of one line.
 *
 * @param terisi seats filled, by whomever
 * @param dialihkan how many of them went to participants of other lines (optimalisasi); at most {@code terisi}
 * @param diundurkan seats vacated by resignation and not refilled; not among the filled ones
 * @param sha256 hash of the published result, 64 hexadecimal digits
 */
public record Keterisian(int terisi, int dialihkan, int diundurkan, String sha256) {

    /**
     * What a result can say.
     *
     * @throws KeterisianTidakSah when more seats went to others than were filled
     */
    public Keterisian {
        if (dialihkan > terisi) {
            throw new KeterisianTidakSah(dialihkan, terisi);
        }
    }

    /** Filled seats of a result that knows neither optimalisasi nor resignations. */
    public static Keterisian of(int terisi, String sha256) {
        return new Keterisian(terisi, 0, 0, sha256);
    }
}
