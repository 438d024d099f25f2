package id.asn.formation.pekerjaan.flow;

import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.pekerjaan.BarisMasuk;
import id.asn.formation.pekerjaan.Penunjuk;
import id.asn.formation.pekerjaan.TemuanBaris;
import id.asn.formation.usulan.Isian;
import id.asn.formation.usulan.JenisKebutuhan;
import id.asn.formation.usulan.Pendidikan;
import id.asn.formation.usulan.Penghasilan;
import id.asn.formation.usulan.flow.WriteLines.Baris;
import id.asn.platform.problem.Finding;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row as a line of a usulan.
 *
 * @param nama names of the educations, by code of the national list
 */
record IsiUsulanBaris(BarisMasuk row, Map<String, String> nama) {
    private static final int TERBANYAK = 100_000;
    private static final int PENDIDIKAN = 100;

    /** The codes of a cell with one education or more, parted by a semicolon or a slash. */
    static List<String> kode(BarisMasuk row) {
        return Arrays.stream(row.teks("pendidikan").split("[;/]"))
                .map(String::strip)
                .filter(kode -> !kode.isEmpty())
                .distinct()
                .toList();
    }

    /** The line, as it would be sent alone. */
    Baris baris() {
        BigDecimal ipk = row.desimal("ipk_minimum");
        Isian isian = new Isian(
                JenisPengadaan.valueOf(row.teks("jenis_pengadaan")),
                Kategori.valueOf(row.teks("kategori")),
                JenisKebutuhan.valueOf(row.teks("jenis_kebutuhan")),
                row.teks("jabatan"),
                row.teks("unit"),
                kode(row).stream()
                        .map(kode -> new Pendidikan(kode, nama.get(kode)))
                        .toList(),
                new Penghasilan(row.bilangan("penghasilan_terendah"), row.bilangan("penghasilan_tertinggi")),
                ipk == null ? null : ipk.setScale(2),
                row.ya("terbuka_disabilitas"));
        return new Baris(row.teks("referensi"), isian, row.bilangan("jumlah").intValue());
    }

    /** What is wrong with the row before it can be read as a line. */
    List<TemuanBaris> salah() {
        return Stream.of(
                        seats(), educations(), income("penghasilan_terendah"), income("penghasilan_tertinggi"), grade())
                .flatMap(found -> found)
                .map(finding -> TemuanBaris.salah(row.nomor(), finding))
                .toList();
    }

    private Stream<Finding> seats() {
        long jumlah = row.bilangan("jumlah");
        return jumlah >= 1 && jumlah <= TERBANYAK
                ? Stream.of()
                : Stream.of(Finding.of("jumlah", "jumlah-di-luar-batas").with("jumlah", jumlah));
    }

    private Stream<Finding> educations() {
        List<String> codes = kode(row);
        if (codes.isEmpty()) {
            return Stream.of(Finding.of("pendidikan", "sel-wajib").with("kolom", "pendidikan"));
        }
        if (codes.size() > PENDIDIKAN) {
            return Stream.of(Finding.of("pendidikan", "pendidikan-terlalu-banyak")
                    .with("banyak", codes.size())
                    .with("paling_banyak", PENDIDIKAN));
        }
        return codes.stream().filter(kode -> !nama.containsKey(kode)).map(kode -> Finding.of(
                        "pendidikan", "kode-pendidikan-tidak-terdaftar")
                .with("kode", kode));
    }

    private Stream<Finding> income(String kolom) {
        long rupiah = row.bilangan(kolom);
        return rupiah >= 0
                ? Stream.of()
                : Stream.of(Finding.of(kolom, "penghasilan-negatif").with("penghasilan", rupiah));
    }

    private Stream<Finding> grade() {
        BigDecimal ipk = row.desimal("ipk_minimum");
        boolean sound = ipk == null
                || ipk.signum() >= 0
                        && ipk.compareTo(BigDecimal.valueOf(4)) <= 0
                        && ipk.stripTrailingZeros().scale() <= 2;
        return sound
                ? Stream.of()
                : Stream.of(Finding.of("ipk_minimum", "ipk-di-luar-batas").with("ipk_minimum", ipk));
    }

    /** What is wrong with the line, in the cells that it came from. */
    List<TemuanBaris> temuan(List<Finding> findings) {
        Penunjuk cells = new Penunjuk();
        Stream.of("referensi", "jabatan", "unit", "kategori", "jenis_kebutuhan")
                .forEach(kolom -> cells.tunjuk("/" + kolom, row, kolom));
        cells.tunjuk("/penghasilan", row, "penghasilan_tertinggi");
        return findings.stream().map(cells::temuan).toList();
    }
}
