package id.asn.applicant.verifikasi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.applicant.formasi.Formasi;
import id.asn.applicant.formasi.Instansi;
import id.asn.applicant.formasi.Jabatan;
import id.asn.applicant.formasi.JenisInstansi;
import id.asn.applicant.formasi.JenisKebutuhan;
import id.asn.applicant.formasi.JenisPengadaan;
import id.asn.applicant.formasi.Kategori;
import id.asn.applicant.formasi.Kebutuhan;
import id.asn.applicant.formasi.KelompokJabatan;
import id.asn.applicant.formasi.Keputusan;
import id.asn.applicant.formasi.KualifikasiPendidikan;
import id.asn.applicant.formasi.Penghasilan;
import id.asn.applicant.formasi.Pengumuman;
import id.asn.applicant.formasi.Unit;
import id.asn.applicant.pelamar.Biodata;
import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.pelamar.JenisKelamin;
import id.asn.applicant.pelamar.Jenjang;
import id.asn.applicant.pelamar.Nik;
import id.asn.applicant.pelamar.Pelamar;
import id.asn.applicant.pelamar.Pendidikan;
import id.asn.platform.identity.Actor;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NomorPesertaTest {

    @ParameterizedTest
    @CsvSource({
        "CPNS, UMUM, PEREMPUAN, 1, 24627320120000001",
        "CPNS, DISABILITAS, LAKI_LAKI, 42, 24627320210000042",
        "CPNS, PAPUA, LAKI_LAKI, 1, 24627320310000001",
        "CPNS, CUMLAUDE, LAKI_LAKI, 9999999, 24627320419999999",
        "CPNS, KALIMANTAN, PEREMPUAN, 7, 24627320920000007",
        "CPNS, DIASPORA, PEREMPUAN, 7, 24627320020000007",
        "PPPK, UMUM, PEREMPUAN, 7, 24627310120000007"
    })
    void a_number_has_the_shape_of_the_published_lists(
            JenisPengadaan pengadaan, JenisKebutuhan kebutuhan, JenisKelamin sex, long serial, String number) {
        assertEquals(
                number,
                NomorPeserta.of(formasi(pengadaan, kebutuhan), pelamar(sex), serial)
                        .angka());
    }

    private static Formasi formasi(JenisPengadaan pengadaan, JenisKebutuhan kebutuhan) {
        return new Formasi(
                UUID.randomUUID(),
                new Pengumuman(
                        2024,
                        new Instansi("6273", "Pemerintah Kota Serang", JenisInstansi.DAERAH),
                        new Kebutuhan(pengadaan, Kategori.TEKNIS, kebutuhan, 1, true, null),
                        new Jabatan("JF0000334", "Analis Hukum Ahli Pertama", KelompokJabatan.LAINNYA),
                        new Unit("1", "Bagian Hukum", "Bagian Hukum"),
                        List.of(new KualifikasiPendidikan("5101087", "S-1 ILMU HUKUM")),
                        new Penghasilan(1, 2),
                        new Keputusan("KepmenPANRB 1/2024", "00")));
    }

    private static Pelamar pelamar(JenisKelamin sex) {
        var education = new Pendidikan("5101087", "S-1 ILMU HUKUM", Jenjang.S1, new BigDecimal("3.75"));
        return new Pelamar(
                new Nik("3673015505980001"),
                new Biodata("Siti Aminah", LocalDate.of(1998, 5, 15), sex, education, Set.of()),
                new Brankas(new byte[32]),
                new Actor("siti", "portal", Set.of("pelamar"), null),
                Instant.EPOCH);
    }
}
