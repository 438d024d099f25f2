package id.asn.formation.penetapan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.alokasi.Golongan;
import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.instansi.JenisInstansi;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.penetapan.Rekapitulasi.Beda;
import id.asn.formation.penetapan.Rekapitulasi.Pembanding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RekapitulasiTest {
    private static final Golongan TEKNIS = new Golongan(JenisPengadaan.CPNS, Kategori.TEKNIS);
    private static final Golongan GURU = new Golongan(JenisPengadaan.PPPK, Kategori.GURU);

    private static List<Beda> compared(long determined, Pembanding others) {
        List<Sel> cells = List.of(
                new Sel(JenisInstansi.DAERAH, TEKNIS, new Kursi(10, 8, 1, determined)),
                new Sel(JenisInstansi.PUSAT, GURU, new Kursi(5, 5, 0, 5)));
        return new Rekapitulasi(2024, cells, Map.of(), others).selisih();
    }

    @Test
    void books_that_agree_leave_no_difference() {
        assertEquals(List.of(), compared(7, new Pembanding(15, 15, 13)));
    }

    @Test
    void every_book_that_says_another_number_is_named() {
        assertEquals(
                List.of(new Beda("diusulkan", 15, 14), new Beda("diusulkan", 15, 16), new Beda("diverifikasi", 13, 12)),
                compared(7, new Pembanding(14, 16, 12)));
    }

    @Test
    void more_determined_than_agreed_to_is_a_difference_of_its_cell_even_if_the_sum_would_allow_it() {
        assertEquals(List.of(new Beda("ditetapkan", 8, 7)), compared(8, new Pembanding(15, 15, 13)));
    }
}
