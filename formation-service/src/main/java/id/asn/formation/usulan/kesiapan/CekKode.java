package id.asn.formation.usulan.kesiapan;

import id.asn.formation.jabatan.Jabatan;
import id.asn.formation.usulan.Kebutuhan;
import id.asn.formation.usulan.RincianUsulan;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What lines name by code, held against the catalogues as they are now. */
final class CekKode {

    private CekKode() {}

    static List<Temuan> usang(Bahan bahan, BarisKebijakan aturan) {
        Kenyataan now = bahan.kenyataan();
        return Stream.of(
                        found(bahan, Temuan.of(aturan, "jabatan-hilang"), seat -> jabatan(now, seat) == null),
                        found(
                                bahan,
                                Temuan.of(aturan, "kategori-usang"),
                                seat -> jabatan(now, seat) != null
                                        && jabatan(now, seat).kategori() != seat.kategori()),
                        found(bahan, Temuan.of(aturan, "unit-hilang"), seat -> unit(now, seat) == null))
                .flatMap(List::stream)
                .toList();
    }

    static List<Temuan> berubah(Bahan bahan, BarisKebijakan aturan) {
        Kenyataan now = bahan.kenyataan();
        return found(
                bahan,
                Temuan.of(aturan, "nama-berubah"),
                seat -> jabatan(now, seat) != null
                                && !jabatan(now, seat)
                                        .nama()
                                        .equals(seat.jabatan().nama())
                        || unit(now, seat) != null
                                && !unit(now, seat).equals(seat.unit().nama()));
    }

    private static List<Temuan> found(Bahan bahan, Temuan temuan, Predicate<Kebutuhan> wrong) {
        List<RincianUsulan> lines = bahan.rincian().stream()
                .filter(baris -> wrong.test(baris.kebutuhan()))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(temuan.on(lines).with("jumlah_baris", lines.size()));
    }

    private static Jabatan jabatan(Kenyataan now, Kebutuhan seat) {
        return now.jabatan().get(seat.jabatan().kode());
    }

    private static String unit(Kenyataan now, Kebutuhan seat) {
        return now.unit().get(seat.unit().kode());
    }
}
