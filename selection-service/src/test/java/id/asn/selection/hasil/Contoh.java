package id.asn.selection.hasil;

import id.asn.selection.optimalisasi.BarisOptimalisasi;
import id.asn.selection.optimalisasi.CalonOptimalisasi;
import id.asn.selection.peringkat.CalonAkhir;
import id.asn.selection.peringkat.CalonSkd;
import id.asn.selection.peserta.Formasi;
import id.asn.selection.peserta.Formasi.Syarat;
import id.asn.selection.peserta.JenisKebutuhan;
import id.asn.selection.peserta.JenisPengadaan;
import id.asn.selection.peserta.KelompokJabatan;
import id.asn.selection.peserta.Padanan;
import id.asn.selection.skb.NilaiSkb;
import id.asn.selection.skd.NilaiSkd;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A small agency that meets every rule once: boundary passers, each way to fail, ties on both sides of the cut-off. */
final class Contoh {
    static final Formasi UMUM = formasi("00000000-0000-4000-8000-000000000001", JenisKebutuhan.UMUM, 1);
    static final Formasi CUMLAUDE = formasi("00000000-0000-4000-8000-000000000002", JenisKebutuhan.CUMLAUDE, 1);
    static final Formasi KOSONG = formasi("f0000000-0000-4000-8000-000000000003", JenisKebutuhan.DISABILITAS, 2);

    static final Formasi LAIN = formasi("f0000000-0000-4000-8000-000000000004", JenisKebutuhan.UMUM, 1);

    private Contoh() {}

    static Permintaan permintaan(Tahap tahap) {
        Optional<Hasil> mengikuti = tahap == Tahap.SKD ? Optional.empty() : Optional.of(HasilTest.skd());
        return new Permintaan(2024, "6273", tahap, mengikuti);
    }

    static List<MasukanSkd> skd() {
        return List.of(
                new MasukanSkd(
                        UMUM,
                        List.of(
                                skd("01", 65, 80, 166),
                                skd("02", 60, 80, 171),
                                skd("03", 150, 75, 225),
                                skd("04", 65, 80, 165),
                                skd("05", 75, 130, 189),
                                skd("06", 100, 120, 192),
                                skd("07", 70, 80, 166),
                                skd("10", 70, 80, 166),
                                new CalonSkd("08", false, new NilaiSkd(0, 0, 0)))),
                new MasukanSkd(
                        CUMLAUDE,
                        List.of(
                                skd("11", 50, 105, 206),
                                skd("12", 60, 95, 159),
                                skd("13", 150, 80, 225),
                                skd("14", 65, 85, 160))),
                new MasukanSkd(KOSONG, List.of()));
    }

    static List<MasukanAkhir> akhir() {
        return List.of(
                new MasukanAkhir(
                        UMUM,
                        List.of(
                                akhir("05", new NilaiSkd(75, 130, 189), "71.60", "3.50"),
                                akhir("06", new NilaiSkd(100, 120, 192), "68.40", "3.50"),
                                akhir("07", new NilaiSkd(115, 125, 183), "63.60", "3.50"),
                                new CalonAkhir(
                                        "09",
                                        new NilaiSkd(90, 120, 194),
                                        NilaiSkb.cat(false, new BigDecimal("99.00")),
                                        new BigDecimal("4.00"),
                                        1))),
                new MasukanAkhir(
                        CUMLAUDE,
                        List.of(
                                akhir("11", new NilaiSkd(90, 120, 190), "60.00", "3.75"),
                                akhir("12", new NilaiSkd(90, 120, 190), "60.00", "3.80"))),
                new MasukanAkhir(KOSONG, List.of()));
    }

    /** The end, with one khusus vacancy elsewhere for fewer than want it and one umum vacancy here for another education. */
    static List<BarisOptimalisasi> optimalisasi() {
        Map<Formasi, Padanan> padanan = Map.of(
                UMUM, new Padanan("JF01", "01", List.of("5100001")),
                CUMLAUDE, new Padanan("JF01", "01", List.of("5100001")),
                KOSONG, new Padanan("JF01", "02", List.of("5100002", "5100001")),
                LAIN, new Padanan("JF01", "01", List.of("5100002")));
        return Stream.concat(akhir().stream(), Stream.of(new MasukanAkhir(LAIN, List.of())))
                .map(satu -> new BarisOptimalisasi(
                        satu.formasi(),
                        padanan.get(satu.formasi()),
                        satu.peserta().stream()
                                .map(calon -> new CalonOptimalisasi(calon, "5100001"))
                                .toList()))
                .toList();
    }

    static CalonSkd skd(String nomor, int twk, int tiu, int tkp) {
        return new CalonSkd(nomor, true, new NilaiSkd(twk, tiu, tkp));
    }

    static CalonAkhir akhir(String nomor, NilaiSkd skd, String skb, String ipk) {
        return new CalonAkhir(nomor, skd, NilaiSkb.cat(true, new BigDecimal(skb)), new BigDecimal(ipk), 2);
    }

    static Formasi formasi(String id, JenisKebutuhan jenis, int jumlah) {
        return new Formasi(
                UUID.fromString(id),
                2024,
                "6273",
                new Syarat(JenisPengadaan.CPNS, jenis, KelompokJabatan.LAINNYA, "Analis Hukum \"Ahli Pertama\""),
                jumlah);
    }
}
