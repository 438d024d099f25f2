package id.asn.verifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Derives PPPK of the whole agency at once: own seats, then the same unit, then other units, jabatan by jabatan. */
final class PeriksaOptimalisasiPppk extends PeriksaPppk {
    private final List<LowonganPppk> semua = new ArrayList<>();
    private final Map<String, LowonganPppk> dilamar = new HashMap<>();
    private final Map<String, PelamarPppk> para = new LinkedHashMap<>();

    PeriksaOptimalisasiPppk(List<Temuan> temuan) {
        super(temuan);
    }

    @Override
    boolean seinstansi() {
        return true;
    }

    /** Takes the formasi in; nothing can be said before the last one is known. */
    @Override
    void periksa(Kelompok kelompok) {
        if (!siap(kelompok)) {
            return;
        }
        LowonganPppk lowongan = new LowonganPppk(kelompok, barisan(kelompok));
        semua.add(lowongan);
        kelompok.masukan().keySet().forEach(nomor -> dilamar.put(nomor, lowongan));
        lowongan.barisan().tanpaKursi().forEach(pesaing -> {
            Isi masukan = kelompok.masukan().get(pesaing.nomor());
            para.put(pesaing.nomor(), new PelamarPppk(pesaing, masukan, kode(kelompok, masukan), lowongan));
        });
    }

    @Override
    void selesai() {
        Map<String, List<LowonganPppk>> jabatan = new TreeMap<>();
        semua.stream().sorted(Comparator.comparing(LowonganPppk::giliran)).forEach(satu -> jabatan.computeIfAbsent(
                        satu.teks("jabatan_kode"), baru -> new ArrayList<>())
                .add(satu));
        for (String jalur : AturanPppk2024.JALUR) {
            jabatan.values().forEach(sejabatan -> tempuh(jalur, sejabatan));
        }
        satuKali(semua.stream().map(LowonganPppk::kelompok).toList());
        semua.forEach(this::cocokkan);
    }

    private void tempuh(String jalur, List<LowonganPppk> sejabatan) {
        String jabatan = sejabatan.get(0).teks("jabatan_kode");
        Map<LowonganPppk, List<PelamarPppk>> berhak = new LinkedHashMap<>();
        sejabatan.stream().filter(satu -> satu.sisa() > 0).forEach(satu -> berhak.put(satu, new ArrayList<>()));
        Map<PelamarPppk, Integer> lowong = new LinkedHashMap<>();
        para.values().stream()
                .filter(satu ->
                        satu.mencari() && satu.asal().teks("jabatan_kode").equals(jabatan))
                .forEach(satu -> lowong.put(satu, daftarkan(jalur, satu, berhak)));
        Set<PelamarPppk> diterima = new HashSet<>();
        berhak.values().forEach(diterima::addAll);
        berhak.forEach((kursi, masuk) ->
                kursi.bagi(jalur, masuk.stream().filter(PelamarPppk::mencari).toList()));
        lowong.forEach((satu, berapa) -> {
            String tanpa = berapa == 0 ? "TANPA_LOWONGAN" : "PENDIDIKAN";
            satu.catat(jalur, berapa, diterima.contains(satu) ? null : tanpa);
        });
    }

    /** Enters the applicant wherever they may sit; answers how many seats the path reaches. */
    private static int daftarkan(String jalur, PelamarPppk satu, Map<LowonganPppk, List<PelamarPppk>> berhak) {
        int lowong = 0;
        for (Map.Entry<LowonganPppk, List<PelamarPppk>> kursi : berhak.entrySet()) {
            if (setempat(satu, kursi.getKey()) == jalur.equals("SETEMPAT")) {
                lowong += kursi.getKey().sisa();
                if (kursi.getKey().menerima(satu.pendidikan())) {
                    kursi.getValue().add(satu);
                }
            }
        }
        return lowong;
    }

    private static boolean setempat(PelamarPppk satu, LowonganPppk kursi) {
        return kursi.teks("unit_kode").equals(satu.asal().teks("unit_kode"));
    }

    private void cocokkan(LowonganPppk satu) {
        Kelompok kelompok = satu.kelompok();
        kelompok.putusan().forEach(this::cocokkan);
        List<String> tercetak = kelompok.putusan().stream()
                .map(isi -> isi.teks("nomor_peserta"))
                .toList();
        if (!tercetak.equals(urutan(satu))) {
            temukan(kelompok.formasi(), 6, "urutan putusan " + tercetak + ", seharusnya " + urutan(satu));
        }
        Map<String, Object> derived = satu.barisan().batas();
        derived.put(
                "terisi",
                (long) satu.barisan().berkursi().size() + satu.pendatang().size());
        derived.put("dialihkan", (long) satu.pendatang().size());
        derived.put("seri", (long) satu.seri());
        bandingkan(kelompok.batas(), 2, derived);
        kuota(kelompok);
    }

    private void cocokkan(Isi putusan) {
        String nomor = putusan.teks("nomor_peserta");
        LowonganPppk asal = dilamar.get(nomor);
        if (asal == null || !terbaca(asal.kelompok(), asal.kelompok().masukan().get(nomor))) {
            return;
        }
        Isi masukan = asal.kelompok().masukan().get(nomor);
        Map<String, Object> derived = putusan(asal.kelompok(), masukan, asal.barisan());
        boolean lulus = derived.get("kode").toString().endsWith("/L");
        derived.put("formasi_asal", asal.id());
        derived.put("formasi_penempatan", lulus ? asal.id() : null);
        derived.put("jalur", null);
        derived.put("percobaan", null);
        if (para.containsKey(nomor)) {
            derived.putAll(para.get(nomor).putusan());
        }
        bandingkan(putusan, 3, derived);
    }

    /** Own with a seat, who came in the order of coming, own without, own who were absent. */
    private List<String> urutan(LowonganPppk satu) {
        List<String> wanted = new ArrayList<>();
        satu.barisan().berkursi().forEach(own -> wanted.add(own.nomor()));
        satu.pendatang().forEach(datang -> wanted.add(datang.pesaing().nomor()));
        satu.barisan().semua().stream()
                .map(PesaingPppk::nomor)
                .filter(nomor -> !wanted.contains(nomor))
                .filter(nomor -> !para.containsKey(nomor) || para.get(nomor).di() == null)
                .forEach(wanted::add);
        satu.kelompok().masukan().values().stream()
                .filter(masukan -> !masukan.benar("hadir"))
                .map(masukan -> masukan.teks("nomor_peserta"))
                .sorted()
                .forEach(wanted::add);
        return wanted;
    }
}
