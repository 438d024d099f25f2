package id.asn.bench.redistribusi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.formation.pemerataan.Tempat;
import id.asn.formation.pemerataan.Ukuran;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvinceTest {

    @Test
    void it_has_every_group_in_every_unit_and_is_always_the_same() {
        List<Tempat> places = Province.places(136);
        assertEquals(Province.UNITS * Province.GROUPS, places.size());
        assertEquals(places, Province.places(136));
        assertEquals(
                136,
                places.stream().map(place -> place.unit().lokasi()).distinct().count());
    }

    @Test
    void many_people_stand_in_the_wrong_place() {
        Ukuran sum = Ukuran.of(Province.places(136));
        assertTrue(sum.kurang() > 10_000 && sum.lebih() > 10_000, sum::toString);
    }
}
