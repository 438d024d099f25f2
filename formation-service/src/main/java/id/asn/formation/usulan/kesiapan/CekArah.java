package id.asn.formation.usulan.kesiapan;

import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.jabatan.Jabatan;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.kebutuhan.PosisiJabatan;
import id.asn.formation.usulan.RincianUsulan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Where the policy of a year wants its seats. */
final class CekArah {
    private static final Set<Kategori> BASIC = Set.of(Kategori.GURU, Kategori.KESEHATAN);

    private CekArah() {}

    static List<Temuan> pelayananDasar(Bahan bahan, BarisKebijakan aturan) {
        int vacant = bahan.kenyataan().posisi().stream()
                .filter(posisi -> basic(bahan.kenyataan(), posisi))
                .mapToInt(CekKesenjangan::vacant)
                .sum();
        int basic = bahan.kursi(baris -> BASIC.contains(baris.kebutuhan().kategori()));
        int others = bahan.kursi(baris -> !BASIC.contains(baris.kebutuhan().kategori()));
        return others == 0 || basic >= vacant
                ? List.of()
                : List.of(Temuan.of(aturan, "pelayanan-dasar-kurang")
                        .with("kesenjangan", vacant)
                        .with("jumlah", basic)
                        .with("jumlah_lain", others));
    }

    private static boolean basic(Kenyataan now, PosisiJabatan posisi) {
        Jabatan jabatan = now.jabatan().get(posisi.jabatanKode());
        return jabatan != null && BASIC.contains(jabatan.kategori());
    }

    static List<Temuan> nonAsn(Bahan bahan, BarisKebijakan aturan) {
        long outside = bahan.kenyataan().rekap().nonAsn();
        int seats = bahan.kursi(JenisPengadaan.PPPK);
        return seats >= outside
                ? List.of()
                : List.of(Temuan.of(aturan, "non-asn-belum-tertampung")
                        .with("non_asn", outside)
                        .with("jumlah", seats));
    }

    static List<Temuan> talentaDigital(Bahan bahan, BarisKebijakan aturan) {
        LabelJabatan label = LabelJabatan.TALENTA_DIGITAL;
        return !bahan.kebijakan().uses(label) || !lines(bahan, label).isEmpty()
                ? List.of()
                : List.of(Temuan.of(aturan, "tanpa-talenta-digital"));
    }

    static List<Temuan> terdampakDigital(Bahan bahan, BarisKebijakan aturan) {
        List<RincianUsulan> lines = lines(bahan, LabelJabatan.TERDAMPAK_DIGITAL);
        int seats = lines.stream().mapToInt(RincianUsulan::jumlah).sum();
        return lines.isEmpty()
                ? List.of()
                : List.of(Temuan.of(aturan, "jabatan-terdampak").on(lines).with("jumlah", seats));
    }

    private static List<RincianUsulan> lines(Bahan bahan, LabelJabatan label) {
        return bahan.rincian().stream()
                .filter(baris ->
                        bahan.kebijakan().labels(baris.kebutuhan().jabatan().kode(), label))
                .toList();
    }

    static List<Temuan> belanjaPegawai(Bahan bahan, BarisKebijakan aturan) {
        return bahan.anggaran()
                .filter(anggaran -> anggaran.exceeds(aturan.angka(), bahan.rincian()))
                .map(anggaran -> List.of(belanja(aturan, anggaran.share(bahan.rincian()))))
                .orElse(List.of());
    }

    private static Temuan belanja(BarisKebijakan aturan, BigDecimal share) {
        return Temuan.of(aturan, "belanja-pegawai-tinggi")
                .with("persen", share.toPlainString())
                .with("batas", aturan.angka().toPlainString());
    }
}
