package id.asn.formation.formasi;

import static id.asn.formation.usulan.Contoh.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.formation.Peran;
import id.asn.formation.alokasi.Alokasi;
import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.alokasi.Kuota;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.usulan.Contoh;
import id.asn.formation.usulan.UsulanStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rincian of these tests has two lines of 536 and 10 seats and is announced. */
class KesesuaianTest {
    private final RincianFormasi rincian = announced();

    private static RincianFormasi announced() {
        var usulan = Contoh.di(UsulanStatus.DITETAPKAN);
        var alokasi = List.of(new Alokasi(
                Contoh.SERANG, 2024, new Kuota(JenisPengadaan.CPNS, Kategori.TEKNIS, 546), Contoh.dokumen("B/1/2024")));
        RincianFormasi rincian =
                new RincianFormasi(usulan, Map.of(usulan.rincian().get(0).id(), 536), alokasi, as(Peran.BKPSDM));
        rincian.submit(as(Peran.PPK));
        rincian.approve(as(Peran.BKN));
        rincian.determine(as(Peran.PANRB).under(Contoh.dokumen("KepmenPANRB 901/2024")));
        rincian.announce(as(Peran.PANSELNAS));
        return rincian;
    }

    private List<Map<String, Object>> lines() {
        return rincian.baris().stream()
                .map(IsiKeputusan::line)
                .<Map<String, Object>>map(HashMap::new)
                .toList();
    }

    @Test
    void three_times_the_same_is_congruent() {
        Kesesuaian found = Kesesuaian.of(rincian, lines(), lines());
        assertTrue(found.sesuai());
        assertEquals(2, found.baris());
    }

    @Test
    void a_field_that_differs_is_named_with_all_three_values() {
        List<Map<String, Object>> decree = lines();
        decree.get(1).put("unit", Map.of("kode", "LAIN"));
        String line = rincian.baris().get(1).id().toString();
        Kesesuaian found = Kesesuaian.of(rincian, decree, lines());
        assertEquals(
                List.of("unit/jalur", "unit/kode", "unit/nama"),
                found.perbedaan().stream().map(Perbedaan::medan).toList());
        Perbedaan kode = found.perbedaan().get(1);
        assertEquals(line, kode.formasiId().toString());
        assertEquals(
                List.of("LAIN", "DISKOMINFO", "DISKOMINFO"),
                List.of(kode.keputusan(), kode.rincian(), kode.diumumkan()));
    }

    @Test
    void an_open_line_that_was_not_announced_differs_in_everything() {
        Kesesuaian found = Kesesuaian.of(rincian, lines(), lines().subList(0, 1));
        assertTrue(found.perbedaan().stream().allMatch(one -> one.diumumkan() == null));
        assertEquals(
                Medan.of(IsiKeputusan.line(rincian.baris().get(1))).size(),
                found.perbedaan().size());
    }
}
