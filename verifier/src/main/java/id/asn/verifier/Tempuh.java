package id.asn.verifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One path of one jabatan, walked once: who was let in where, and what it came to for each. */
final class Tempuh {
    private final String nama;
    private final boolean umum;
    private final String pengisi;
    private final boolean sama;
    private final boolean ambangUmum;
    private final List<Lowongan> terbuka;
    private final Map<Lowongan, Integer> semula = new LinkedHashMap<>();
    private final Map<Lowongan, List<Pelamar>> berhak = new LinkedHashMap<>();
    private final Map<Pelamar, List<Lowongan>> tujuan = new LinkedHashMap<>();

    /**
     * A path as the law describes it.
     *
     * @param aturan its row: name, seat, who, place, passing grade
     */
    Tempuh(List<String> aturan, List<Lowongan> sejabatan) {
        this.nama = aturan.get(0);
        this.umum = aturan.get(1).equals("UMUM");
        this.pengisi = aturan.get(2);
        this.sama = aturan.get(3).equals("SAMA");
        this.ambangUmum = aturan.get(4).equals("UMUM");
        this.terbuka = sejabatan.stream()
                .filter(satu -> satu.sisa() > 0 && umum == satu.jenis().equals("UMUM"))
                .sorted(Lowongan.URUTAN)
                .toList();
        terbuka.forEach(satu -> {
            semula.put(satu, satu.sisa());
            berhak.put(satu, new ArrayList<>());
        });
    }

    /** Walks it with those who still look for a seat. */
    void jalan(List<Pelamar> para) {
        List<Pelamar> ikut =
                para.stream().filter(satu -> satu.mencari() && mungkin(satu)).toList();
        Map<Pelamar, Map<String, Object>> catatan = new LinkedHashMap<>();
        ikut.forEach(satu -> catatan.put(satu, timbang(satu)));
        terbuka.forEach(satu -> satu.bagi(
                nama, berhak.get(satu).stream().filter(Pelamar::mencari).toList()));
        catatan.forEach((satu, catat) -> satu.percobaan().add(akhiri(satu, catat)));
    }

    /** An umum applicant fills no seat that is for khusus applicants, nor one that asks for the own khusus. */
    private boolean mungkin(Pelamar satu) {
        return !satu.asal().jenis().equals("UMUM") || pengisi.equals("SIAPA_PUN") || pengisi.equals("JENIS_LAIN");
    }

    private boolean jenisCocok(String asal, String kursi) {
        return switch (pengisi) {
            case "KHUSUS" -> !asal.equals("UMUM");
            case "JENIS_SAMA" -> asal.equals(kursi);
            case "JENIS_LAIN" -> !asal.equals(kursi);
            default -> true;
        };
    }

    /** Enters the applicant wherever they may sit; else says what stands in the way of the last hope. */
    private Map<String, Object> timbang(Pelamar satu) {
        int lowong = 0;
        boolean pendidikan = false;
        List<String> kurang = kurang(satu);
        for (Lowongan kursi : terbuka) {
            if (terjangkau(satu.asal(), kursi)) {
                lowong += semula.get(kursi);
                if (kursi.menerima(satu.masukan().teks("pendidikan"))) {
                    pendidikan = true;
                    daftarkan(satu, kursi, kurang);
                }
            }
        }
        Map<String, Object> catat = new LinkedHashMap<>();
        catat.put("jalur", nama);
        catat.put("lowong", (long) lowong);
        if (lowong == 0 || !pendidikan) {
            catat.put("sebab", lowong == 0 ? "TANPA_LOWONGAN" : "PENDIDIKAN");
        } else if (!kurang.isEmpty()) {
            catat.put("sebab", "AMBANG");
            catat.put("kurang", kurang);
        }
        return catat;
    }

    private boolean terjangkau(Lowongan asal, Lowongan kursi) {
        boolean setempat = kursi.teks("unit_kode").equals(asal.teks("unit_kode"));
        return setempat == sama && jenisCocok(asal.jenis(), kursi.jenis());
    }

    private void daftarkan(Pelamar satu, Lowongan kursi, List<String> kurang) {
        if (kurang.isEmpty()) {
            berhak.get(kursi).add(satu);
            tujuan.computeIfAbsent(satu, baru -> new ArrayList<>()).add(kursi);
        }
    }

    private List<String> kurang(Pelamar satu) {
        int[] ambang = Aturan2024.nab(ambangUmum ? "UMUM" : satu.asal().jenis());
        int[] nilai = PeriksaFormasi.empat(satu.masukan());
        List<String> found = new ArrayList<>();
        for (int i = 0; ambang != null && i < ambang.length; i++) {
            if (nilai[i] < ambang[i]) {
                found.add(Aturan2024.BAGIAN.get(i));
            }
        }
        return found;
    }

    private Map<String, Object> akhiri(Pelamar satu, Map<String, Object> catat) {
        if (catat.containsKey("sebab")) {
            return catat;
        }
        if (!satu.mencari()) {
            catat.put("sebab", satu.di() == null ? "BELUM_TERPUTUS" : "DITEMPATKAN");
            return catat;
        }
        catat.put("sebab", "KALAH");
        tujuan.getOrDefault(satu, List.of()).stream()
                .flatMap(kursi -> kursi.pendatang().stream())
                .filter(menang -> Objects.equals(menang.jalur(), nama))
                .map(menang -> menang.pesaing().akhir())
                .min(Comparator.naturalOrder())
                .ifPresent(terendah -> catat.put("terakhir", Aturan2024.desimal(terendah)));
        return catat;
    }
}
