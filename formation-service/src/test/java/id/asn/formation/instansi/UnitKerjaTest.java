package id.asn.formation.instansi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class UnitKerjaTest {

    private static UnitKerja unit(String kode, UnitKerja induk) {
        UnitKerja unit = new UnitKerja("6273", kode);
        unit.describe("Unit " + kode, null, induk);
        return unit;
    }

    @Test
    void the_path_runs_from_the_top_and_follows_a_new_name_above() {
        UnitKerja dinas = unit("A", null);
        UnitKerja bidang = unit("B", dinas);
        UnitKerja seksi = unit("C", bidang);
        assertEquals("Unit A | Unit B | Unit C", seksi.jalur());
        dinas.describe("Dinas Kesehatan", null, null);
        assertEquals("Dinas Kesehatan | Unit B | Unit C", seksi.jalur());
    }

    @Test
    void no_unit_stands_below_itself() {
        UnitKerja dinas = unit("A", null);
        UnitKerja seksi = unit("C", unit("B", dinas));
        assertThrows(UnitMelingkar.class, () -> dinas.describe("Dinas", null, seksi));
        assertThrows(UnitMelingkar.class, () -> dinas.describe("Dinas", null, dinas));
    }
}
