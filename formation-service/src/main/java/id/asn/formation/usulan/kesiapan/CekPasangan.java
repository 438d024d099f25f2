package id.asn.formation.usulan.kesiapan;

import id.asn.formation.usulan.JenisKebutuhan;
import id.asn.formation.usulan.Kebutuhan;
import id.asn.formation.usulan.Pendidikan;
import id.asn.formation.usulan.RincianUsulan;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows for best graduates and for disability stand beside a row for everybody. */
final class CekPasangan {
    private static final Set<JenisKebutuhan> PAIRED = Set.of(JenisKebutuhan.CUMLAUDE, JenisKebutuhan.DISABILITAS);

    private CekPasangan() {}

    static List<Temuan> khusus(Bahan bahan, BarisKebijakan aturan) {
        return bahan.rincian().stream()
                .filter(baris -> PAIRED.contains(baris.kebutuhan().jenisKebutuhan()))
                .filter(baris -> bahan.rincian().stream().noneMatch(other -> sister(baris, other)))
                .map(baris -> Temuan.of(aturan, "khusus-tanpa-umum")
                        .on(List.of(baris))
                        .with("jenis_kebutuhan", baris.kebutuhan().jenisKebutuhan())
                        .with("jabatan", baris.kebutuhan().jabatan().kode()))
                .toList();
    }

    private static boolean sister(RincianUsulan khusus, RincianUsulan other) {
        Kebutuhan asked = khusus.kebutuhan();
        Kebutuhan open = other.kebutuhan();
        return open.jenisKebutuhan() == JenisKebutuhan.UMUM
                && open.jenisPengadaan() == asked.jenisPengadaan()
                && open.jabatan().kode().equals(asked.jabatan().kode())
                && educations(open).containsAll(educations(asked));
    }

    private static Set<String> educations(Kebutuhan seat) {
        return seat.pendidikan().stream().map(Pendidikan::kode).collect(Collectors.toSet());
    }
}
