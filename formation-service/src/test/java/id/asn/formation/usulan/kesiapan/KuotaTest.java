package id.asn.formation.usulan.kesiapan;

import static id.asn.formation.alokasi.JenisPengadaan.CPNS;
import static id.asn.formation.alokasi.JenisPengadaan.PPPK;
import static id.asn.formation.jabatan.Kategori.TEKNIS;
import static id.asn.formation.usulan.JenisKebutuhan.CUMLAUDE;
import static id.asn.formation.usulan.JenisKebutuhan.DISABILITAS;
import static id.asn.formation.usulan.JenisKebutuhan.PAPUA;
import static id.asn.formation.usulan.JenisKebutuhan.UMUM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.formation.Peran;
import id.asn.formation.instansi.JenisInstansi;
import id.asn.formation.usulan.Contoh;
import id.asn.formation.usulan.Kebutuhan;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KuotaTest extends BahanUji {

    @ParameterizedTest
    @CsvSource({"700, 14", "701, 15", "10, 1", "50, 1", "51, 2"})
    void two_per_cent_are_rounded_up(int seats, int least) {
        line(CPNS, TEKNIS, UMUM, seats);
        Map<String, Object> angka = one(AturanKesiapan.DISABILITAS_MINIMUM, "2", "disabilitas-kurang");
        assertEquals(least, angka.get("wajib"));
        assertEquals(0, angka.get("jumlah"));
    }

    @Test
    void kota_serang_with_fourteen_of_seven_hundred_is_ready_and_with_thirteen_is_not() {
        line(CPNS, TEKNIS, UMUM, 686);
        line(CPNS, TEKNIS, DISABILITAS, 13);
        line(CPNS, TEKNIS, UMUM, 1);
        line(PPPK, TEKNIS, UMUM, 200);
        Kesiapan before = by(AturanKesiapan.DISABILITAS_MINIMUM, Sifat.MENGHALANGI, "2", 0);
        var refusal = assertThrows(UsulanBelumSiap.class, before::require);
        assertEquals(14, refusal.findings().get(0).facts().get("wajib"));
        assertEquals("PermenPANRB 27/2021", refusal.findings().get(0).legalBasis());
        usulan.change(usulan.rincian().get(2).id(), disabled(), 1, Contoh.as(Peran.OPD));
        assertTrue(by(AturanKesiapan.DISABILITAS_MINIMUM, Sifat.MENGHALANGI, "2", 0)
                .siap());
    }

    private static Kebutuhan disabled() {
        Kebutuhan seat = Contoh.teknis();
        return new Kebutuhan(
                seat.jenisPengadaan(),
                seat.kategori(),
                DISABILITAS,
                seat.jabatan(),
                seat.unit(),
                seat.pendidikan(),
                seat.penghasilan(),
                seat.ipkMinimum(),
                true);
    }

    @Test
    void advice_is_told_and_stands_in_nobodys_way() {
        line(CPNS, TEKNIS, UMUM, 700);
        Kesiapan advice = by(AturanKesiapan.DISABILITAS_MINIMUM, Sifat.ANJURAN, "2", 0);
        assertTrue(advice.siap());
        assertEquals(1, advice.anjuran().size());
        assertTrue(by(AturanKesiapan.DISABILITAS_MINIMUM, Sifat.MENGHALANGI, "2", 701)
                .temuan()
                .isEmpty());
    }

    @Test
    void best_graduates_are_a_share_of_a_central_agency_only() {
        line(CPNS, TEKNIS, UMUM, 95);
        line(CPNS, TEKNIS, CUMLAUDE, 9);
        assertTrue(found(AturanKesiapan.CUMLAUDE_MINIMUM, "10").isEmpty());
        jenis = JenisInstansi.PUSAT;
        assertEquals(
                11,
                one(AturanKesiapan.CUMLAUDE_MINIMUM, "10", "cumlaude-kurang").get("wajib"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "199, 1, 1",
        "200, 1, 2",
        "201, 2, 2",
        "1000, 2, 2",
        "1001, 3, 3",
        "2000, 3, 3",
        "2001, 3, 4",
        "2002, 4, 4",
        "2500, 4, 4"
    })
    void the_scale_for_papua_leaves_two_numbers_out_that_a_parameter_settles(int seats, int lower, int upper) {
        jenis = JenisInstansi.PUSAT;
        line(CPNS, TEKNIS, UMUM, seats);
        assertEquals(
                lower, one(AturanKesiapan.PAPUA_MINIMUM, "0", "papua-kurang").get("wajib"));
        assertEquals(
                upper, one(AturanKesiapan.PAPUA_MINIMUM, "1", "papua-kurang").get("wajib"));
    }

    @Test
    void seats_for_papua_that_suffice_are_not_spoken_of() {
        jenis = JenisInstansi.PUSAT;
        line(CPNS, TEKNIS, UMUM, 198);
        line(CPNS, TEKNIS, PAPUA, 1);
        assertTrue(found(AturanKesiapan.PAPUA_MINIMUM, "0").isEmpty());
    }
}
