package id.asn.formation.usulan.kesiapan;

import id.asn.formation.kebutuhan.PosisiJabatan;
import id.asn.formation.usulan.RincianUsulan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Seats against what the workload analysis leaves vacant. */
final class CekKesenjangan {

    private CekKesenjangan() {}

    static List<Temuan> melebihi(Bahan bahan, BarisKebijakan aturan) {
        Map<Tempat, PosisiJabatan> known = known(bahan);
        List<Temuan> found = new ArrayList<>();
        lines(bahan).forEach((tempat, lines) -> {
            PosisiJabatan posisi = known.get(tempat);
            if (posisi != null && seats(lines) > vacant(posisi)) {
                found.add(Temuan.of(aturan, "melebihi-kesenjangan")
                        .on(lines)
                        .with("unit", tempat.unit())
                        .with("jabatan", tempat.jabatan())
                        .with("kebutuhan", posisi.kebutuhan())
                        .with("bezetting", posisi.bezetting())
                        .with("kesenjangan", vacant(posisi))
                        .with("jumlah", seats(lines)));
            }
        });
        return found;
    }

    static List<Temuan> tanpaAnalisis(Bahan bahan, BarisKebijakan aturan) {
        List<RincianUsulan> lines =
                bahan.rincian().stream().filter(analysed(bahan).negate()).toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(Temuan.of(aturan, "tanpa-analisis").on(lines).with("jumlah_baris", lines.size()));
    }

    /** Whether a workload analysis establishes the need of a line. */
    static Predicate<RincianUsulan> analysed(Bahan bahan) {
        Set<Tempat> known = known(bahan).keySet();
        return baris -> known.contains(Tempat.of(baris));
    }

    static int vacant(PosisiJabatan posisi) {
        return Math.max(0, posisi.kebutuhan() - posisi.bezetting());
    }

    static int seats(List<RincianUsulan> lines) {
        return lines.stream().mapToInt(RincianUsulan::jumlah).sum();
    }

    private static Map<Tempat, List<RincianUsulan>> lines(Bahan bahan) {
        return bahan.rincian().stream()
                .collect(Collectors.groupingBy(Tempat::of, LinkedHashMap::new, Collectors.toList()));
    }

    private static Map<Tempat, PosisiJabatan> known(Bahan bahan) {
        return bahan.kenyataan().posisi().stream()
                .collect(Collectors.toMap(
                        posisi -> new Tempat(posisi.unitKode(), posisi.jabatanKode()), Function.identity()));
    }

    private record Tempat(String unit, String jabatan) {
        static Tempat of(RincianUsulan baris) {
            return new Tempat(
                    baris.kebutuhan().unit().kode(), baris.kebutuhan().jabatan().kode());
        }
    }
}
