package id.asn.formation.pemerataan.api;

import id.asn.formation.pemerataan.Ketimpangan;
import id.asn.formation.pemerataan.Tempat;
import id.asn.formation.pemerataan.Ukuran;
import java.math.BigDecimal;
import java.util.Collection;

/**
 * What places come to, in JSON.
 *
 * @param rasio null where nothing is needed
 * @param ketimpangan the index of unevenness, 0 to 1
 */
public record UkuranJson(
        long kebutuhan, long bezetting, long kurang, long lebih, BigDecimal rasio, BigDecimal ketimpangan) {

    static UkuranJson of(Ukuran ukuran, Ketimpangan ketimpangan) {
        return new UkuranJson(
                ukuran.kebutuhan(),
                ukuran.bezetting(),
                ukuran.kurang(),
                ukuran.lebih(),
                ukuran.rasio().desimal(),
                ketimpangan.indeks());
    }

    static UkuranJson of(Collection<Tempat> places) {
        return of(Ukuran.of(places), Ketimpangan.of(places));
    }
}
