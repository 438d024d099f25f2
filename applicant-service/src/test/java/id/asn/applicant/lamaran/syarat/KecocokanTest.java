package id.asn.applicant.lamaran.syarat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.applicant.formasi.Instansi;
import id.asn.applicant.formasi.Jabatan;
import id.asn.applicant.formasi.JenisKebutuhan;
import id.asn.applicant.formasi.JenisPengadaan;
import id.asn.applicant.formasi.Kategori;
import id.asn.applicant.formasi.Kebutuhan;
import id.asn.applicant.formasi.KelompokJabatan;
import id.asn.applicant.formasi.Keputusan;
import id.asn.applicant.formasi.KualifikasiPendidikan;
import id.asn.applicant.formasi.Pengumuman;
import id.asn.applicant.formasi.Saringan;
import id.asn.applicant.lamaran.syarat.Kecocokan.Cocok;
import id.asn.applicant.lamaran.syarat.SusunKatalog.Baris;
import id.asn.applicant.pelamar.FaktaKhusus;
import id.asn.applicant.pelamar.Jenjang;
import id.asn.applicant.pelamar.StatusNonAsn;
import id.asn.applicant.periode.Jendela;
import id.asn.applicant.periode.Periode;
import id.asn.applicant.periode.Perpanjangan;
import id.asn.applicant.periode.Tahap;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What fits a person is what submission would say, on any formasi. */
class KecocokanTest {
    private static final Saringan ALL = Saringan.of(null, null, null, null, null, null);
    private static final List<String> NAMES = List.of(
            "Analis Hukum Ahli Pertama",
            "Analis Hukum Ahli Madya",
            "Perencana Ahli Utama",
            "Perawat Terampil",
            "Operator Layanan Operasional",
            "Penata Kelola");

    private final Random random = new Random(20240819);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void what_fits_is_what_submission_says(int round) {
        random.setSeed(round);
        List<Baris> rows = rows(1, 600);
        Permohonan someone = someone();
        Katalog katalog = new SusunKatalog().with(Katalog.KOSONG, rows);
        List<Cocok> judged = new Kecocokan(katalog, someone::on, ALL).judged(0, rows.size());
        assertEquals(rows.stream().map(row -> expected(someone, row)).toList(), judged);
        assertEquals(
                judged.stream().filter(it -> it.belumTerpenuhi().isEmpty()).toList(),
                new Kecocokan(katalog, someone::on, ALL).fitting(0, rows.size()));
    }

    private static Cocok expected(Permohonan someone, Baris row) {
        Pengumuman formasi = row.formasi();
        List<String> unmet = SyaratLamaran.of(
                        formasi.tahun(), formasi.kebutuhan().jenisPengadaan())
                .judgeWithoutDraft(someone.on(formasi))
                .stream()
                .filter(verdict -> !verdict.memenuhi())
                .map(Putusan::kode)
                .toList();
        return new Cocok(row.id(), row.urut(), unmet);
    }

    @Test
    void some_fit_and_every_rule_is_broken_by_somebody() {
        List<Baris> rows = rows(1, 3000);
        TreeMap<String, Integer> codes = new TreeMap<>();
        for (int person = 0; person < 40; person++) {
            Permohonan someone = someone();
            Katalog katalog = new SusunKatalog().with(Katalog.KOSONG, rows);
            new Kecocokan(katalog, someone::on, ALL).judged(0, rows.size()).forEach(it -> {
                it.belumTerpenuhi().forEach(kode -> codes.merge(kode, 1, Integer::sum));
                if (it.belumTerpenuhi().isEmpty()) codes.merge("fits", 1, Integer::sum);
            });
        }
        for (String kode : List.of("pendidikan", "ipk-minimum", "usia-maksimum", "kelompok-pelamar", "str", "fits")) {
            assertTrue(codes.containsKey(kode), kode + " never came up: " + codes);
        }
    }

    @Test
    void columns_changed_step_by_step_equal_columns_made_at_once() {
        TreeMap<Long, Baris> whole = new TreeMap<>();
        SusunKatalog builder = new SusunKatalog();
        Katalog katalog = Katalog.KOSONG;
        Permohonan someone = someone();
        for (int step = 0; step < 20; step++) {
            TreeMap<Long, Baris> changed = new TreeMap<>();
            for (Baris row : rows(1 + random.nextInt(300), 1 + random.nextInt(40))) {
                Baris kept = whole.get(row.urut());
                changed.put(row.urut(), kept == null ? row : new Baris(kept.id(), row.urut(), row.formasi()));
            }
            whole.putAll(changed);
            katalog = builder.with(katalog, List.copyOf(changed.values()));
            Katalog fresh = new SusunKatalog().with(Katalog.KOSONG, List.copyOf(whole.values()));
            assertEquals(whole.size(), katalog.size());
            assertEquals(
                    new Kecocokan(fresh, someone::on, ALL).judged(0, whole.size()),
                    new Kecocokan(katalog, someone::on, ALL).judged(0, whole.size()));
        }
    }

    @Test
    void pages_and_filters_take_what_they_name() {
        List<Baris> rows = rows(1, 500);
        Katalog katalog = new SusunKatalog().with(Katalog.KOSONG, rows);
        Permohonan someone = someone();
        List<Cocok> all = new Kecocokan(katalog, someone::on, ALL).judged(0, 500);
        assertEquals(
                all.subList(200, 300),
                new Kecocokan(katalog, someone::on, ALL).judged(all.get(199).urut(), 100));
        Saringan narrow = Saringan.of(2024, "6201", "PPPK", "UMUM", "5101087", "hukum");
        List<UUID> wanted = rows.stream()
                .filter(row -> row.formasi().instansi().kode().equals("6201"))
                .filter(row -> row.formasi().kebutuhan().jenisPengadaan() == JenisPengadaan.PPPK)
                .filter(row -> row.formasi().kebutuhan().jenisKebutuhan() == JenisKebutuhan.UMUM)
                .filter(row -> row.formasi().jabatan().nama().contains("Hukum"))
                .filter(row -> row.formasi().pendidikan().stream()
                        .anyMatch(p -> p.kode().equals("5101087")))
                .map(Baris::id)
                .toList();
        assertEquals(
                wanted,
                new Kecocokan(katalog, someone::on, narrow)
                        .judged(0, 500).stream().map(Cocok::formasiId).toList());
    }

    private List<Baris> rows(long first, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Baris(new UUID(random.nextLong(), i), first + i, formasi()))
                .toList();
    }

    private Pengumuman formasi() {
        List<KualifikasiPendidikan> accepted = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            accepted.add(new KualifikasiPendidikan("510108" + random.nextInt(10), null));
        }
        return new Pengumuman(
                2024,
                new Instansi(pick(List.of("6273", "6201", "3673")), null, null),
                new Kebutuhan(
                        pick(List.of(JenisPengadaan.values())),
                        pick(List.of(Kategori.values())),
                        random.nextInt(3) == 0 ? pick(List.of(JenisKebutuhan.values())) : JenisKebutuhan.UMUM,
                        1,
                        true,
                        random.nextBoolean() ? null : new BigDecimal(pick(List.of("2.75", "3.00", "3.50")))),
                new Jabatan(null, pick(NAMES), pick(List.of(KelompokJabatan.values()))),
                null,
                accepted,
                null,
                new Keputusan("KepmenPANRB 1/2024", "00"));
    }

    private Permohonan someone() {
        Periode calendar = new Periode(2024);
        Instant now = Instant.parse(pick(List.of("2024-10-05T03:00:00Z", "2024-12-05T03:00:00Z")));
        Jendela window = new Jendela(
                Tahap.PENDAFTARAN,
                now.minusSeconds(60),
                now.minusSeconds(random.nextInt(2)).plusSeconds(1));
        calendar.follow(1, List.of(window), List.of(new Perpanjangan("6201", Tahap.PENDAFTARAN, now.plusSeconds(90))));
        StatusNonAsn status =
                new StatusNonAsn(random.nextBoolean(), random.nextBoolean(), random.nextInt(4), random.nextBoolean());
        Contoh one = Contoh.layak()
                .studied(
                        "510108" + random.nextInt(10),
                        pick(List.of(Jenjang.D4, Jenjang.S1)),
                        pick(List.of("2.90", "3.60")))
                .born(LocalDate.of(1960 + random.nextInt(45), 1 + random.nextInt(12), 5))
                .declaring(pick(List.of(FaktaKhusus.values())));
        Contoh proven = random.nextBoolean()
                ? one.proving()
                : one.working(status, pick(List.of("6273", "6201")), LocalDate.of(2020 + random.nextInt(5), 6, 1));
        return proven.at(now, random.nextInt(5) == 0 ? Optional.empty() : Optional.of(calendar))
                .permohonan();
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
