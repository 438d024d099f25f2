package id.asn.formation.wilayah;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilayahTest {

    @ParameterizedTest
    @CsvSource({"62, PROVINSI, ", "62.71, KABUPATEN_KOTA, 62", "62.71.03, KECAMATAN, 62.71"})
    void a_code_says_its_level_and_what_it_lies_in(String kode, Tingkat tingkat, String induk) {
        Wilayah wilayah = new Wilayah(kode);
        assertEquals(tingkat, wilayah.tingkat());
        assertEquals(induk, wilayah.induk());
        assertNull(wilayah.titik());
    }

    /** One degree along a meridian is 111.195 km on the mean sphere; Jakarta to Surabaya by the law of cosines. */
    @ParameterizedTest
    @CsvSource({
        "0, 110, 0, 110, 0",
        "0, 110, 1, 110, 111195",
        "0, 110, 0, 111, 111195",
        "-6.2088, 106.8456, -7.2575, 112.7521, 662573"
    })
    void distances_follow_the_great_circle(String lat, String lon, String otherLat, String otherLon, int meters) {
        Titik one = new Titik(new BigDecimal(lat), new BigDecimal(lon));
        Titik other = new Titik(new BigDecimal(otherLat), new BigDecimal(otherLon));
        assertEquals(meters, one.meters(other), 1);
        assertEquals(one.meters(other), other.meters(one));
    }

    @Test
    void the_far_ends_of_the_country_are_a_finite_way_apart() {
        Titik sabang = new Titik(new BigDecimal("5.88"), new BigDecimal("95.32"));
        Titik merauke = new Titik(new BigDecimal("-8.49"), new BigDecimal("140.40"));
        assertEquals(5_250_000, sabang.meters(merauke), 50_000);
    }
}
