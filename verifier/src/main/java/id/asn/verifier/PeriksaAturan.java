package id.asn.verifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds the rules that the file names against the rules that this checker knows. */
final class PeriksaAturan {
    private static final String NAB = "nilai ambang batas SKD";
    private static final String KELIPATAN = "batas ke SKB";
    private static final String URUTAN_SKD = "urutan ke SKB";
    private static final String INTEGRASI = "integrasi SKD dan SKB";
    private static final String URUTAN_AKHIR = "urutan akhir";
    private static final String OPTIMALISASI = "optimalisasi";
    private static final Map<String, Set<String>> PER_TAHAP = Map.of(
            "SKD", Set.of(NAB, KELIPATAN, URUTAN_SKD),
            "AKHIR", Set.of(INTEGRASI, URUTAN_AKHIR),
            "OPTIMALISASI", Set.of(INTEGRASI, URUTAN_AKHIR, NAB, OPTIMALISASI),
            "AKHIR_PPPK", PeriksaAturanPppk.AKHIR,
            "OPTIMALISASI_PPPK", PeriksaAturanPppk.SEMUA);
    private static final Set<String> PERTAMA = Set.of("SKD", "AKHIR_PPPK");

    private final List<Temuan> temuan;
    private final Set<String> seen = new HashSet<>();
    private String tahap = "";
    private boolean bagianSkb;

    PeriksaAturan(List<Temuan> temuan) {
        this.temuan = temuan;
    }

    void kepala(Isi isi) {
        tahap = isi.teks("tahap");
        sama(isi, "format", "asn-hasil/2");
        sama(isi, "tahun", (long) Aturan2024.TAHUN);
        if (!PER_TAHAP.containsKey(tahap)) {
            temuan.add(new Temuan(isi.baris(), 0, "tahap tidak dikenal"));
        }
        if (PERTAMA.contains(tahap) == isi.teks("mengikuti").matches("[0-9a-f]{64}")) {
            temuan.add(new Temuan(
                    isi.baris(), 1, "setiap hasil sesudah yang pertama, dan hanya itu, mengikuti sidik hasil"));
        }
    }

    void aturan(Isi isi) {
        if (!seen.add(isi.teks("nama"))) {
            temuan.add(new Temuan(isi.baris(), 12, "aturan ganda: " + isi.teks("nama")));
        }
        sama(isi, "tahun", (long) Aturan2024.TAHUN);
        switch (isi.teks("nama")) {
            case NAB -> nab(isi);
            case KELIPATAN -> sama(isi, "kelipatan", (long) Aturan2024.KALI);
            case URUTAN_SKD -> sama(isi, "kunci", Aturan2024.URUTAN_SKD);
            case OPTIMALISASI -> optimalisasi(isi);
            case URUTAN_AKHIR -> sama(isi, "kunci", Aturan2024.URUTAN_AKHIR);
            case INTEGRASI -> {
                sama(isi, "pembagi_skd", "5.5");
                sama(isi, "bobot_skd", "0.40");
                sama(isi, "bobot_skb", "0.60");
            }
            case AturanSkb2024.NAMA -> skb(isi);
            default -> lain(isi);
        }
    }

    private void lain(Isi isi) {
        if (PeriksaAturanPppk.SEMUA.contains(isi.teks("nama"))) {
            new PeriksaAturanPppk(temuan).aturan(isi);
        } else {
            temuan.add(new Temuan(isi.baris(), 12, "aturan tidak dikenal: " + isi.teks("nama")));
        }
    }

    /** Rows of the limits, one for each kind of agency. */
    private void skb(Isi isi) {
        sama(isi, "desimal", 2L);
        sama(isi, "gugur_didahulukan", true);
        Map<String, List<Integer>> there = new HashMap<>();
        for (Object satu : isi.daftar("baris")) {
            Isi baris = new Isi(isi.baris(), Isi.salin(satu));
            there.put(
                    baris.teks("jenis_instansi"),
                    AturanSkb2024.KOLOM.stream().map(baris::angka).toList());
        }
        if (!there.equals(AturanSkb2024.BATAS)) {
            temuan.add(new Temuan(isi.baris(), 12, "batas SKB " + there + ", seharusnya " + AturanSkb2024.BATAS));
        }
    }

    /** A formasi whose SKB has parts asks for the rule of the parts. */
    void formasi(Isi isi) {
        bagianSkb = bagianSkb || PeriksaSkb.of(isi).ada();
    }

    private void optimalisasi(Isi isi) {
        sama(isi, "urutan", Aturan2024.URUTAN_JALUR);
        tabel(isi, "jalur", List.of("jalur", "lowong", "pengisi", "tempat", "ambang"), Aturan2024.JALUR);
        tabel(isi, "ketentuan", List.of("nama", "nilai"), Aturan2024.KETENTUAN);
    }

    private void tabel(Isi isi, String kunci, List<String> kolom, List<List<String>> known) {
        List<List<String>> there = new ArrayList<>();
        for (Object satu : isi.daftar(kunci)) {
            Isi baris = new Isi(isi.baris(), Isi.salin(satu));
            there.add(kolom.stream().map(baris::teks).toList());
        }
        if (!there.equals(known)) {
            temuan.add(new Temuan(isi.baris(), 12, kunci + " " + there + ", seharusnya " + known));
        }
    }

    private void nab(Isi isi) {
        Set<String> jenis = new HashSet<>();
        for (Object satu : isi.daftar("baris")) {
            Isi baris = new Isi(isi.baris(), Isi.salin(satu));
            if (baris.benar("berlaku")) {
                jenis.add(baris.teks("jenis_kebutuhan"));
                row(baris);
            }
        }
        if (jenis.size() != Aturan2024.jumlahJenis()) {
            temuan.add(new Temuan(isi.baris(), 12, "jenis kebutuhan pada tabel ambang: " + jenis));
        }
    }

    private void row(Isi baris) {
        int[] wanted = Aturan2024.nab(baris.teks("jenis_kebutuhan"));
        Map<String, Object> ambang = Isi.salin(baris.peta().get("ambang"));
        List<Long> there = new ArrayList<>();
        List<Long> known = new ArrayList<>();
        for (int i = 0; i < Aturan2024.BAGIAN.size(); i++) {
            there.add((Long) ambang.getOrDefault(Aturan2024.BAGIAN.get(i), 0L));
            known.add(wanted == null ? -1L : wanted[i]);
        }
        if (!there.equals(known) || !baris.daftar("kelompok").isEmpty()) {
            temuan.add(new Temuan(
                    baris.baris(),
                    12,
                    "ambang " + baris.teks("jenis_kebutuhan") + " " + ambang + ", seharusnya " + known));
        }
    }

    void lengkap(long baris) {
        Set<String> wanted = new HashSet<>(PER_TAHAP.getOrDefault(tahap, Set.of()));
        if (bagianSkb) {
            wanted.add(AturanSkb2024.NAMA);
        }
        if (!seen.equals(wanted)) {
            temuan.add(new Temuan(baris, 12, "aturan " + seen + ", seharusnya " + wanted));
        }
    }

    private void sama(Isi isi, String kunci, Object wanted) {
        if (!isi.sama(kunci, wanted)) {
            temuan.add(new Temuan(isi.baris(), 12, kunci + " " + isi.peta().get(kunci) + ", seharusnya " + wanted));
        }
    }
}
