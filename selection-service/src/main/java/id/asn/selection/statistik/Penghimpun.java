package id.asn.selection.statistik;

import id.asn.selection.hasil.KodeHasil;
import id.asn.selection.hasil.Tahap;
import id.asn.selection.pengumuman.BagianLampiran;
import id.asn.selection.pengumuman.BagianLampiran.Formasi;
import id.asn.selection.pengumuman.BarisLampiran;
import id.asn.selection.peringkat.KodeAkhir;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Counts the parts of an annex as they pass. */
public final class Penghimpun {
    /** Points of SKD, of 550, and of the end, of 100, that make one class. */
    private static final int CLASS_OF_SKD = 25;

    private static final int CLASS_OF_END = 5;
    /** Points of PPPK, of 670. */
    private static final int CLASS_OF_PPPK = 25;

    private static final String ABSENT = KodeAkhir.TIDAK_HADIR.kode();

    private final boolean skd;
    private final boolean pppk;
    private final Map<String, Jenis> jenis = new TreeMap<>();
    private final Map<Integer, Integer> points = new TreeMap<>();
    private final Map<List<String>, Kursi> seats =
            new TreeMap<>((a, b) -> Objects.compare(String.join("\t", a), String.join("\t", b), String::compareTo));

    public Penghimpun(Tahap tahap) {
        this.skd = tahap == Tahap.SKD;
        this.pppk = tahap.pppk();
    }

    /** Takes one part. */
    public void take(BagianLampiran part) {
        Formasi formasi = part.formasi();
        Jenis one = jenis.computeIfAbsent(formasi.jenisKebutuhan(), any -> new Jenis());
        one.formasi++;
        one.kursi += formasi.kuota();
        int filled = 0;
        for (BarisLampiran row : part.baris()) {
            one.kode.merge(row.kode(), 1, Integer::sum);
            count(row);
            filled += KodeHasil.lulus(row.kode()) ? 1 : 0;
        }
        Kursi here = seats.computeIfAbsent(List.of(formasi.jabatan(), formasi.jenisKebutuhan()), any -> new Kursi());
        here.kursi += formasi.kuota();
        here.terisi += filled;
    }

    /** All that was taken. */
    public StatistikHasil hasil() {
        return new StatistikHasil(
                jenis.entrySet().stream()
                        .map(it -> it.getValue().of(it.getKey()))
                        .toList(),
                new Histogram(nama(), kelas()),
                skd ? List.of() : lowong());
    }

    private String nama() {
        if (pppk) {
            return "nilai total";
        }
        return skd ? "jumlah nilai SKD" : "nilai akhir";
    }

    /** Of the absent nothing is counted. */
    private void count(BarisLampiran row) {
        if (skd || pppk) {
            if (row.total() != null) {
                points.merge(row.total() / width(), 1, Integer::sum);
            }
        } else if (!row.kode().equals(ABSENT)) {
            points.merge(new BigDecimal(row.akhir().akhir()).intValue() / width(), 1, Integer::sum);
        }
    }

    private int width() {
        if (pppk) {
            return CLASS_OF_PPPK;
        }
        return skd ? CLASS_OF_SKD : CLASS_OF_END;
    }

    private List<Histogram.Kelas> kelas() {
        if (points.isEmpty()) {
            return List.of();
        }
        TreeMap<Integer, Integer> all = new TreeMap<>(points);
        return IntStream.rangeClosed(all.firstKey(), all.lastKey())
                .mapToObj(i -> new Histogram.Kelas(i * width(), (i + 1) * width(), all.getOrDefault(i, 0)))
                .toList();
    }

    private List<Lowong> lowong() {
        return seats.entrySet().stream()
                .map(it ->
                        new Lowong(it.getKey().get(0), it.getKey().get(1), it.getValue().kursi, it.getValue().terisi))
                .filter(it -> it.lowong() > 0)
                .toList();
    }

    private static final class Jenis {
        private final Map<String, Integer> kode = new TreeMap<>();
        private int formasi;
        private int kursi;

        PerJenis of(String name) {
            int peserta = kode.values().stream().mapToInt(Integer::intValue).sum();
            return new PerJenis(name, formasi, kursi, peserta, Map.copyOf(kode));
        }
    }

    private static final class Kursi {
        private int kursi;
        private int terisi;
    }
}
