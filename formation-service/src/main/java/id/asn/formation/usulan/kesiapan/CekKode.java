package id.asn.formation.usulan.kesiapan;

import id.asn.formation.jabatan.Jabatan;
import id.asn.formation.pemerataan.Unit;
import id.asn.formation.pendidikan.Pendidikan;
import id.asn.formation.usulan.Kebutuhan;
import id.asn.formation.usulan.RincianUsulan;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What lines name by code, held against the catalogues as they are now, for the year of the usulan. */
final class CekKode {
    private final Kenyataan now;
    private final List<RincianUsulan> lines;
    private final Year tahun;
    private final BarisKebijakan aturan;

    private CekKode(Bahan bahan, BarisKebijakan aturan) {
        this.now = bahan.kenyataan();
        this.lines = bahan.rincian();
        this.tahun = Year.of(bahan.kebijakan().tahun());
        this.aturan = aturan;
    }

    static List<Temuan> usang(Bahan bahan, BarisKebijakan aturan) {
        CekKode cek = new CekKode(bahan, aturan);
        return Stream.of(
                        cek.seats("kategori-usang", seat -> cek.jabatan(seat).kategori() != seat.kategori()),
                        cek.seats("unit-hilang", seat -> cek.unit(seat) == null),
                        cek.seats(
                                "jabatan-berakhir",
                                seat -> cek.over(cek.jabatan(seat).berlakuSampai())),
                        cek.seats(
                                "jabatan-belum-berlaku",
                                seat -> cek.ahead(cek.jabatan(seat).berlakuSejak())),
                        cek.educations("pendidikan-berakhir", one -> cek.over(one.berlakuSampai())),
                        cek.educations("pendidikan-belum-berlaku", one -> cek.ahead(one.berlakuSejak())))
                .flatMap(Optional::stream)
                .toList();
    }

    static List<Temuan> berubah(Bahan bahan, BarisKebijakan aturan) {
        CekKode cek = new CekKode(bahan, aturan);
        return Stream.of(cek.seats("nama-berubah", cek::renamed), cek.named("nama-pendidikan-lain", cek::misnamed))
                .flatMap(Optional::stream)
                .toList();
    }

    static List<Temuan> tidakTerdaftar(Bahan bahan, BarisKebijakan aturan) {
        CekKode cek = new CekKode(bahan, aturan);
        return cek
                .named(
                        "pendidikan-tidak-terdaftar",
                        (kode, nama) -> !cek.now.pendidikan().containsKey(kode))
                .stream()
                .toList();
    }

    private Optional<Temuan> seats(String temuan, Predicate<Kebutuhan> wrong) {
        List<RincianUsulan> found =
                lines.stream().filter(baris -> wrong.test(baris.kebutuhan())).toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(Temuan.of(aturan, temuan).on(found).with("jumlah_baris", found.size()));
    }

    private Optional<Temuan> educations(String temuan, Predicate<Pendidikan> wrong) {
        return named(
                temuan,
                (kode, nama) -> now.pendidikan().containsKey(kode)
                        && wrong.test(now.pendidikan().get(kode)));
    }

    /** Lines of which an education is wrong by its code and name, and those codes. */
    private Optional<Temuan> named(String temuan, BiPredicate<String, String> wrong) {
        String codes = lines.stream()
                .flatMap(baris -> baris.kebutuhan().pendidikan().stream())
                .filter(one -> wrong.test(one.kode(), one.nama()))
                .map(one -> one.kode())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return seats(temuan, seat -> seat.pendidikan().stream().anyMatch(one -> wrong.test(one.kode(), one.nama())))
                .map(found -> found.with("pendidikan", codes));
    }

    /** Ended before the year began. */
    private boolean over(LocalDate sampai) {
        return sampai != null && sampai.isBefore(tahun.atDay(1));
    }

    /** Begins only after the year. */
    private boolean ahead(LocalDate sejak) {
        return sejak != null && !sejak.isBefore(tahun.plusYears(1).atDay(1));
    }

    private boolean renamed(Kebutuhan seat) {
        return !jabatan(seat).nama().equals(seat.jabatan().nama())
                || unit(seat) != null && !unit(seat).nama().equals(seat.unit().nama());
    }

    /** Letters large or small and the number of spaces make no other name. */
    private boolean misnamed(String kode, String nama) {
        Pendidikan listed = now.pendidikan().get(kode);
        return listed != null && !listed.nama().equalsIgnoreCase(nama.strip().replaceAll("\\s+", " "));
    }

    private Jabatan jabatan(Kebutuhan seat) {
        return now.jabatan().get(seat.jabatan().kode());
    }

    private Unit unit(Kebutuhan seat) {
        return now.unit().get(seat.unit().kode());
    }
}
