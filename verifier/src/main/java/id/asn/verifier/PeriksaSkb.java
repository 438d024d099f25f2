package id.asn.verifier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** SKB of one formasi that is more than the CAT: whether it may be so, and what follows from the parts for each participant. */
final class PeriksaSkb {
    private static final String KUNCI = "susunan_skb";
    private static final String NILAI = "(100\\.00|\\d{1,2}\\.\\d{2})";

    private final Isi formasi;
    private final List<Isi> bagian;

    private PeriksaSkb(Isi formasi) {
        this.formasi = formasi;
        this.bagian = rinci(formasi.anak(KUNCI), "bagian");
    }

    static PeriksaSkb of(Isi formasi) {
        return new PeriksaSkb(formasi);
    }

    /** Whether the formasi has parts at all. */
    boolean ada() {
        return formasi.peta().containsKey(KUNCI);
    }

    private static List<Isi> rinci(Isi di, String kunci) {
        List<Isi> found = new ArrayList<>();
        di.daftar(kunci).forEach(satu -> found.add(new Isi(di.baris(), Isi.salin(satu))));
        return found;
    }

    /** What the composition breaks. */
    List<String> susunan() {
        if (!ada()) {
            return List.of();
        }
        List<Integer> batas = AturanSkb2024.BATAS.get(formasi.anak(KUNCI).teks("jenis_instansi"));
        if (batas == null) {
            return List.of("susunan SKB tanpa jenis instansi");
        }
        List<String> salah = new ArrayList<>(bentuk());
        int cat = bobot(AturanSkb2024.CAT);
        int semua = bagian.stream().mapToInt(satu -> satu.angka("bobot")).sum();
        boolean wawancara = bagian.stream().anyMatch(satu -> tes(satu).equals(AturanSkb2024.WAWANCARA));
        if (semua != 100
                || cat < batas.get(0)
                || semua - cat > batas.get(1)
                || bagian.size() - 1 > batas.get(2)
                || bobot(AturanSkb2024.WAWANCARA) > batas.get(3)
                || (wawancara && batas.get(3) == 0)) {
            salah.add("bobot SKB di luar batas " + batas);
        }
        return salah;
    }

    /** Each test once and in its order, the CAT among them and never knocking out, none without use. */
    private List<String> bentuk() {
        List<String> salah = new ArrayList<>();
        int sebelum = -1;
        for (Isi satu : bagian) {
            int di = AturanSkb2024.TES.indexOf(tes(satu));
            boolean gugur = satu.peta().containsKey("gugur");
            boolean catGugur = gugur && tes(satu).equals(AturanSkb2024.CAT);
            if (di <= sebelum || satu.angka("bobot") < 0 || catGugur) {
                salah.add("bagian SKB tidak sah: " + satu.peta());
            }
            Object ambang = satu.anak("gugur").peta().get("ambang");
            if (ambang != null && !ambang.toString().matches(NILAI)) {
                salah.add("ambang SKB tidak terbaca: " + ambang);
            }
            if (satu.angka("bobot") == 0 && !gugur) {
                salah.add("bagian SKB tanpa bobot dan tanpa gugur: " + tes(satu));
            }
            sebelum = di;
        }
        if (bagian.size() < 2 || !tes(bagian.get(0)).equals(AturanSkb2024.CAT)) {
            salah.add("susunan SKB tanpa CAT atau tanpa tes lain");
        }
        return salah;
    }

    private int bobot(String tes) {
        return bagian.stream()
                .filter(satu -> tes(satu).equals(tes))
                .mapToInt(satu -> satu.angka("bobot"))
                .sum();
    }

    private static String tes(Isi bagian) {
        return bagian.teks("tes");
    }

    /** What follows from the parts of one participant; null when they cannot be read or are others than announced. */
    Map<String, Object> jumlah(Isi masukan) {
        Map<String, Isi> nilai = nilai(masukan);
        Set<String> wanted = new HashSet<>();
        bagian.forEach(satu -> wanted.add(tes(satu)));
        if (nilai == null || !nilai.keySet().equals(wanted)) {
            return null;
        }
        int jumlah = bagian.stream()
                .mapToInt(satu ->
                        satu.angka("bobot") * perSeratus(nilai.get(tes(satu)).teks("nilai")))
                .sum();
        int skb = AturanSkb2024.bulat(jumlah);
        Map<String, Object> derived = new LinkedHashMap<>();
        derived.put("skb", skb / 100 + "." + String.format("%02d", skb % 100));
        derived.put("skb_hadir", nilai.values().stream().allMatch(satu -> satu.benar("hadir")));
        return derived;
    }

    private static Map<String, Isi> nilai(Isi masukan) {
        Map<String, Isi> found = new LinkedHashMap<>();
        for (Isi satu : rinci(masukan, "skb_bagian")) {
            boolean terbaca = satu.teks("nilai").matches(NILAI);
            if (!terbaca || found.put(tes(satu), satu) != null) {
                return null;
            }
        }
        return found;
    }

    private static int perSeratus(String nilai) {
        return Integer.parseInt(nilai.replace(".", ""));
    }

    /** The tests that knock this participant out, in the order of the composition. */
    List<String> gugur(Isi masukan) {
        Map<String, Isi> nilai = nilai(masukan);
        List<String> found = new ArrayList<>();
        for (Isi satu : bagian) {
            Isi tercapai = nilai == null ? null : nilai.get(tes(satu));
            if (tercapai != null && satu.peta().containsKey("gugur") && keluar(satu.anak("gugur"), tercapai)) {
                found.add(tes(satu));
            }
        }
        return found;
    }

    private static boolean keluar(Isi gugur, Isi tercapai) {
        if (!tercapai.benar("hadir")) {
            return false;
        }
        String ambang = gugur.teks("ambang");
        return ambang.matches(NILAI)
                ? perSeratus(tercapai.teks("nilai")) < perSeratus(ambang)
                : !tercapai.benar("lulus");
    }
}
