package id.asn.formation.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.jabatan.Kategori;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PengadaanPortalTest {

    @ParameterizedTest
    @CsvSource({
        "CPNS, , 2, CPNS",
        "CPNS, GURU, 2, CPNS",
        "PPPK, GURU, 1, PPPK Guru",
        "PPPK, TEKNIS, 3, PPPK Teknis",
        "PPPK, KESEHATAN, 4, PPPK Tenaga Kesehatan",
        "PPPK, DOSEN, 5, PPPK Dosen",
        "PPPK, , 6, PPPK"
    })
    void each_kind_of_row_has_one_code(JenisPengadaan jenis, Kategori kategori, String kd, String nama) {
        PengadaanPortal code = PengadaanPortal.of(jenis, kategori);
        assertEquals(kd, code.kd());
        assertEquals(nama, code.nama());
        assertEquals(Optional.of(code), PengadaanPortal.ofKd(kd));
    }

    @Test
    void a_code_that_stands_for_nothing_finds_nothing() {
        assertEquals(Optional.empty(), new PencarianPortal(2024, null, null, "9", null, null).search());
        assertEquals(Optional.empty(), new PencarianPortal(2024, "hukum", null, null, null, null).search());
        assertEquals(Optional.empty(), new PencarianPortal(2024, null, "X", null, null, null).search());
        assertEquals(Optional.empty(), new PencarianPortal(2024, null, null, null, "LAIN", null).search());
    }

    @Test
    void a_parameter_without_a_value_narrows_nothing() {
        assertEquals(
                new PencarianPortal(2024, null, null, null, null, null).search(),
                new PencarianPortal(2024, "", " ", "", "", "").search());
    }
}
