package id.asn.formation.periode;

import static id.asn.formation.periode.Tahap.PENDAFTARAN;
import static id.asn.formation.periode.Tahap.SELEKSI_ADMINISTRASI;
import static id.asn.formation.periode.Tahun.act;
import static id.asn.formation.periode.Tahun.hari;
import static id.asn.formation.periode.Tahun.jendela;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PeralihanTest {
    private static final String KEMENAG = "4010";

    private static Peralihan of(Tahap tahap, String instansi, int nomor, long day) {
        return new Peralihan(tahap, instansi, nomor, hari(day));
    }

    @Test
    void a_window_is_told_when_it_opens_and_when_it_closes_and_not_again() {
        Tahun tahun = new Tahun(jendela(PENDAFTARAN, 10, 20));
        assertEquals(List.of(), tahun.tell(9));
        assertEquals(List.of(of(PENDAFTARAN, null, 1, 10)), tahun.tell(11));
        assertEquals(List.of(), tahun.tell(12));
        assertEquals(List.of(of(PENDAFTARAN, null, 2, 20)), tahun.tell(20));
        assertEquals(List.of(), tahun.tell(30));
    }

    @Test
    void what_was_missed_is_told_in_the_order_in_which_it_came_to_hold() {
        Tahun tahun = new Tahun(jendela(SELEKSI_ADMINISTRASI, 15, 25), jendela(PENDAFTARAN, 10, 20));
        assertEquals(
                List.of(
                        of(PENDAFTARAN, null, 1, 10),
                        of(SELEKSI_ADMINISTRASI, null, 1, 15),
                        of(PENDAFTARAN, null, 2, 20),
                        of(SELEKSI_ADMINISTRASI, null, 2, 25)),
                tahun.tell(30));
    }

    @Test
    void an_extension_opens_where_the_nation_closes_and_is_told_first() {
        Tahun tahun = new Tahun(jendela(PENDAFTARAN, 10, 20));
        tahun.periode.extend(new Perpanjangan(KEMENAG, PENDAFTARAN, hari(24)), act(12));
        tahun.tell(11);
        assertEquals(List.of(of(PENDAFTARAN, KEMENAG, 1, 20), of(PENDAFTARAN, null, 2, 20)), tahun.tell(20));
        assertEquals(List.of(of(PENDAFTARAN, KEMENAG, 2, 24)), tahun.tell(24));
    }

    @Test
    void a_window_that_is_opened_again_is_told_from_the_change_on() {
        Tahun tahun = new Tahun(jendela(PENDAFTARAN, 10, 20));
        tahun.tell(21);
        tahun.periode.change(jendela(PENDAFTARAN, 10, 30), act(22));
        assertEquals(List.of(of(PENDAFTARAN, null, 3, 22)), tahun.tell(22));
        assertEquals(List.of(of(PENDAFTARAN, null, 4, 30)), tahun.tell(31));
    }

    @Test
    void a_window_moved_away_while_open_closes_with_the_change() {
        Tahun tahun = new Tahun(jendela(PENDAFTARAN, 10, 20));
        tahun.tell(11);
        tahun.periode.change(jendela(PENDAFTARAN, 15, 30), act(12));
        assertEquals(List.of(of(PENDAFTARAN, null, 2, 12)), tahun.tell(12));
        assertEquals(List.of(of(PENDAFTARAN, null, 3, 15)), tahun.tell(15));
    }

    @Test
    void an_extension_that_the_nation_overtakes_is_no_window_any_more() {
        Tahun tahun = new Tahun(jendela(PENDAFTARAN, 10, 20));
        tahun.periode.extend(new Perpanjangan(KEMENAG, PENDAFTARAN, hari(24)), act(12));
        tahun.tell(21);
        tahun.periode.change(jendela(PENDAFTARAN, 10, 30), act(22));
        assertEquals(List.of(of(PENDAFTARAN, KEMENAG, 2, 22), of(PENDAFTARAN, null, 3, 22)), tahun.tell(22));
        assertEquals(List.of(), tahun.periode.kalender().perpanjangan());
    }

    @Test
    void a_window_that_had_closed_before_it_was_set_is_told_as_nothing() {
        assertEquals(List.of(), new Tahun(jendela(PENDAFTARAN, -20, -10)).tell(1));
    }
}
