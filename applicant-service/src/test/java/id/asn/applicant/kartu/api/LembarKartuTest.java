package id.asn.applicant.kartu.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.applicant.formasi.Instansi;
import id.asn.applicant.formasi.Jabatan;
import id.asn.applicant.formasi.JenisInstansi;
import id.asn.applicant.formasi.JenisKebutuhan;
import id.asn.applicant.formasi.JenisPengadaan;
import id.asn.applicant.formasi.Kategori;
import id.asn.applicant.formasi.Kebutuhan;
import id.asn.applicant.formasi.KelompokJabatan;
import id.asn.applicant.formasi.Keputusan;
import id.asn.applicant.formasi.Penghasilan;
import id.asn.applicant.formasi.Pengumuman;
import id.asn.applicant.formasi.Unit;
import id.asn.applicant.kartu.BacaKartu;
import id.asn.applicant.kartu.JenisKartu;
import id.asn.applicant.kartu.Kartu;
import id.asn.applicant.kartu.KartuCetak;
import id.asn.applicant.lamaran.Pengajuan;
import id.asn.applicant.pelamar.Biodata;
import id.asn.applicant.pelamar.JenisKelamin;
import id.asn.applicant.pelamar.Jenjang;
import id.asn.applicant.pelamar.Pendidikan;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LembarKartuTest {
    private static final String ADDRESS =
            "https://lamaran.example/v1/kartu/VSxepMBAZxHpi62bHetNO32mPwVyCkS8iEN3pUdLDQRd";
    private static final Pengajuan SUBMITTED = new Pengajuan(
            "2024-6273-0000001",
            Instant.parse("2024-08-21T03:30:05Z"),
            "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
            "{}");

    @Test
    void an_exam_card_says_who_where_and_under_which_number() {
        String text = new BacaKartu(LembarKartu.print(card(JenisKartu.UJIAN, "Siti Aminah", "Bagian Hukum"))).text();
        for (String words : List.of(
                "PEMERINTAH KOTA SERANG",
                "PENGADAAN CALON PEGAWAI NEGERI SIPIL",
                "TAHUN ANGGARAN 2024",
                "KARTU PESERTA UJIAN",
                "24627320120000001",
                "Siti Aminah",
                "15 Mei 1998",
                "Perempuan",
                "S-1 ILMU HUKUM",
                "3,75",
                "Analis Hukum Ahli Pertama",
                "Bagian Hukum",
                "Umum",
                "2024-6273-0000001",
                "21 Agustus 2024, 10.30.05 WIB",
                "Memenuhi syarat sejak 14 September 2024, 08.00.00 WIB",
                ADDRESS,
                SUBMITTED.sha256())) {
            assertTrue(text.contains(words.replace(" ", "")), words + " in " + text);
        }
    }

    @Test
    void a_registration_card_does_not_pass_for_an_exam_card() {
        String text =
                new BacaKartu(LembarKartu.print(card(JenisKartu.PENDAFTARAN, "Siti Aminah", "Bagian Hukum"))).text();
        assertTrue(text.contains("KARTUPENDAFTARAN"));
        assertTrue(text.contains("Kartuinibukankartupesertaujian"));
        assertFalse(text.contains("24627320120000001"));
    }

    @Test
    void the_drawn_squares_are_the_address() {
        for (JenisKartu jenis : JenisKartu.values()) {
            assertEquals(ADDRESS, new BacaKartu(LembarKartu.print(card(jenis, "Siti Aminah", "Bagian Hukum"))).qr());
        }
    }

    @Test
    void the_same_card_is_the_same_bytes_and_another_is_not() {
        KartuCetak card = card(JenisKartu.UJIAN, "Siti Aminah", "Bagian Hukum");
        byte[] page = LembarKartu.print(card);
        assertArrayEquals(page, LembarKartu.print(card));
        byte[] other = LembarKartu.print(card(JenisKartu.UJIAN, "Siti Aminuh", "Bagian Hukum"));
        assertFalse(Arrays.equals(page, other));
        String inside = new String(page, StandardCharsets.ISO_8859_1);
        assertTrue(inside.contains("D:20240914080000+07'00'"), "made when the card began to hold");
        assertTrue(inside.contains("/KARTUA+LiberationSans"));
    }

    @Test
    void the_longest_names_still_make_one_page() {
        String name = "Raden Ajeng ".repeat(8) + "Sastrowardoyo";
        String unit = "Bidang Pengembangan Sumber Daya ".repeat(14);
        BacaKartu page = new BacaKartu(LembarKartu.print(card(JenisKartu.UJIAN, name, unit)));
        assertEquals(1, page.pages());
        assertEquals(ADDRESS, page.qr());
        assertFalse(page.text().contains("PERHATIAN"), "remarks give way to what the card is about");
    }

    @Test
    void a_photograph_is_printed_and_a_broken_one_leaves_its_frame_empty() throws IOException {
        KartuCetak bare = card(JenisKartu.UJIAN, "Siti Aminah", "Bagian Hukum");
        assertFalse(new BacaKartu(LembarKartu.print(bare)).hasPhotograph());
        assertTrue(new BacaKartu(LembarKartu.print(bare.with(photograph()))).hasPhotograph());
        byte[] broken = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 7, 7, 7, 7};
        BacaKartu page = new BacaKartu(LembarKartu.print(bare.with(broken)));
        assertFalse(page.hasPhotograph());
        assertTrue(page.text().contains("Pasfoto"));
    }

    private static byte[] photograph() throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB), "jpg", target);
        return target.toByteArray();
    }

    private static KartuCetak card(JenisKartu jenis, String name, String unit) {
        String number = jenis == JenisKartu.UJIAN ? "24627320120000001" : SUBMITTED.nomorPendaftaran();
        Kartu card = new Kartu(
                jenis,
                UUID.fromString("2c5ea4c0-4067-11e9-8bad-9b1deb4d3b7d"),
                number,
                Instant.parse("2024-09-14T01:00:00Z"),
                SUBMITTED);
        Biodata person = new Biodata(
                name,
                LocalDate.of(1998, 5, 15),
                JenisKelamin.PEREMPUAN,
                new Pendidikan("5101087", "S-1 ILMU HUKUM", Jenjang.S1, new BigDecimal("3.75")),
                Set.of());
        return new KartuCetak(card, person, announced(unit), ADDRESS, Optional.empty());
    }

    private static Pengumuman announced(String unit) {
        return new Pengumuman(
                2024,
                new Instansi("6273", "Pemerintah Kota Serang", JenisInstansi.DAERAH),
                new Kebutuhan(
                        JenisPengadaan.CPNS, Kategori.TEKNIS, JenisKebutuhan.UMUM, 2, true, new BigDecimal("3.00")),
                new Jabatan("JF0000334", "Analis Hukum Ahli Pertama", KelompokJabatan.LAINNYA),
                new Unit("62730101", unit, "Sekretariat Daerah"),
                List.of(),
                new Penghasilan(4_500_000, 6_000_000),
                new Keputusan("1/2024", "0".repeat(64)));
    }
}
