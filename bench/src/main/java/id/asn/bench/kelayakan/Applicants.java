package id.asn.bench.kelayakan;

import id.asn.applicant.formasi.Pengumuman;
import id.asn.applicant.lamaran.syarat.Permohonan;
import id.asn.applicant.lamaran.syarat.Riwayat;
import id.asn.applicant.pelamar.Biodata;
import id.asn.applicant.pelamar.BuktiKhusus;
import id.asn.applicant.pelamar.FaktaKhusus;
import id.asn.applicant.pelamar.JenisKelamin;
import id.asn.applicant.pelamar.Jenjang;
import id.asn.applicant.pelamar.Pendidikan;
import id.asn.applicant.pelamar.PengalamanKerja;
import id.asn.applicant.pelamar.Profil;
import id.asn.applicant.pelamar.StatusNonAsn;
import id.asn.applicant.periode.Jendela;
import id.asn.applicant.periode.Periode;
import id.asn.applicant.periode.Tahap;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** People to judge, the same on every machine: one in two works for an agency without being a civil servant. */
final class Applicants {
    private static final Instant NOW = Instant.parse("2024-12-05T03:00:00Z");

    private final Random random = new Random(2024);
    private final Optional<Periode> calendar = Optional.of(calendar());

    private static Periode calendar() {
        Periode open = new Periode(2024);
        open.follow(1, List.of(new Jendela(Tahap.PENDAFTARAN, NOW.minusSeconds(60), NOW.plusSeconds(60))), List.of());
        return open;
    }

    /** The next person, standing before a formasi. */
    Function<Pengumuman, Permohonan> next() {
        String kode = String.valueOf(5_100_000 + (int) (2300 * Math.pow(random.nextDouble(), 2)));
        BigDecimal ipk = BigDecimal.valueOf(270 + random.nextInt(130), 2);
        Biodata person = new Biodata(
                "Siti Aminah",
                LocalDate.of(1985 + random.nextInt(18), 1 + random.nextInt(12), 1 + random.nextInt(28)),
                JenisKelamin.PEREMPUAN,
                new Pendidikan(kode, "S-1 PROGRAM STUDI", Jenjang.S1, ipk),
                random.nextInt(20) == 0 ? Set.of(FaktaKhusus.DISABILITAS) : Set.of(),
                profile());
        return formasi -> new Permohonan(person, Riwayat.KOSONG, formasi, Set.of(), calendar, NOW);
    }

    private Profil profile() {
        boolean employed = random.nextBoolean();
        PengalamanKerja job = new PengalamanKerja(
                "Pemerintah",
                String.valueOf(1000 + random.nextInt(600)),
                "Tenaga Administrasi",
                LocalDate.of(2020, 1, 6),
                null);
        return new Profil(
                List.of(),
                List.of(),
                List.of(),
                BuktiKhusus.KOSONG,
                employed ? List.of(job) : List.of(),
                new StatusNonAsn(false, employed, 0, false));
    }
}
