package id.asn.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Holds the rules of PPPK that the file names against those that this checker knows. */
final class PeriksaAturanPppk {
    static final String UJIAN = "ujian PPPK";
    static final String KELOMPOK = "kelompok PPPK";
    static final String URUTAN = "urutan PPPK";
    static final String AFIRMASI = "afirmasi guru PPPK";
    static final String KETENTUAN = "ketentuan PPPK";
    static final String OPTIMALISASI = "optimalisasi PPPK";
    static final Set<String> AKHIR = Set.of(UJIAN, KELOMPOK, URUTAN, AFIRMASI, KETENTUAN);
    static final Set<String> SEMUA = Set.of(UJIAN, KELOMPOK, URUTAN, AFIRMASI, KETENTUAN, OPTIMALISASI);

    private final List<Temuan> temuan;

    PeriksaAturanPppk(List<Temuan> temuan) {
        this.temuan = temuan;
    }

    void aturan(Isi isi) {
        switch (isi.teks("nama")) {
            case UJIAN -> sama(isi, ujian(isi), ujianDikenal());
            case KELOMPOK -> sama(isi, kelompok(isi), kelompokDikenal());
            case URUTAN -> sama(isi, isi.daftar("kunci"), AturanPppk2024.URUTAN);
            case AFIRMASI ->
                sama(
                        isi,
                        rows(isi, "baris").stream()
                                .map(row -> row.teks("alasan") + " " + row.angka("persen"))
                                .toList(),
                        List.of(AturanPppk2024.AFIRMASI + " " + AturanPppk2024.PERSEN));
            case OPTIMALISASI -> {
                sama(isi, isi.daftar("jalur"), AturanPppk2024.JALUR);
                sama(isi, ketentuan(isi), AturanPppk2024.KETENTUAN_OPTIMALISASI);
            }
            default -> sama(isi, ketentuan(isi), AturanPppk2024.KETENTUAN);
        }
    }

    private static List<List<String>> ketentuan(Isi isi) {
        return rows(isi, "ketentuan").stream()
                .map(row -> List.of(row.teks("nama"), row.teks("nilai")))
                .toList();
    }

    private static Set<String> ujian(Isi isi) {
        Set<String> there = new TreeSet<>();
        rows(isi, "baris")
                .forEach(row -> there.add("%s %s %d %d"
                        .formatted(
                                row.teks("bentuk"),
                                row.teks("bagian").toLowerCase(Locale.ROOT),
                                row.angka("maks"),
                                row.angka("langkah"))));
        return there;
    }

    private static Set<String> ujianDikenal() {
        Set<String> known = new TreeSet<>();
        AturanPppk2024.MAKS.forEach((bentuk, maks) -> {
            for (int i = 0; i < maks.size(); i++) {
                known.add("%s %s %d %d"
                        .formatted(bentuk, AturanPppk2024.BAGIAN.get(i), maks.get(i), AturanPppk2024.LANGKAH.get(i)));
            }
        });
        return known;
    }

    private static Map<String, List<String>> kelompok(Isi isi) {
        Map<String, List<String>> there = new TreeMap<>();
        rows(isi, "baris").forEach(row -> there.computeIfAbsent(row.teks("kategori"), baru -> new ArrayList<>())
                .add("%d %s %s".formatted(row.angka("urut"), row.teks("kelompok"), row.teks("kode"))));
        return there;
    }

    private static Map<String, List<String>> kelompokDikenal() {
        Map<String, List<String>> known = new TreeMap<>();
        AturanPppk2024.KELOMPOK.forEach((kategori, urut) -> {
            List<String> rows = new ArrayList<>();
            for (int i = 0; i < urut.size(); i++) {
                rows.add("%d %s %s"
                        .formatted(i + 1, urut.get(i).get(0), urut.get(i).get(1)));
            }
            known.put(kategori, rows);
        });
        return known;
    }

    private static List<Isi> rows(Isi isi, String kunci) {
        List<Isi> rows = new ArrayList<>();
        isi.daftar(kunci).forEach(satu -> rows.add(new Isi(isi.baris(), Isi.salin(satu))));
        return rows;
    }

    private void sama(Isi isi, Object there, Object known) {
        if (!there.equals(known)) {
            temuan.add(new Temuan(isi.baris(), 12, isi.teks("nama") + " " + there + ", seharusnya " + known));
        }
    }
}
