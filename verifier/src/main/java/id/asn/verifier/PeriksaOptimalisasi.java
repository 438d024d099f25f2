package id.asn.verifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Derives the whole agency at once: own seats first, then each path in its order, jabatan by jabatan; and holds every line
 * against it, each participant's, each formasi's, and the order in which they stand.
 */
final class PeriksaOptimalisasi extends PeriksaAkhir {
    private final List<Lowongan> semua = new ArrayList<>();
    private final Map<String, Lowongan> dilamar = new HashMap<>();
    private final Map<String, Pelamar> para = new LinkedHashMap<>();

    PeriksaOptimalisasi(List<Temuan> temuan) {
        super(temuan);
    }

    @Override
    boolean seinstansi() {
        return true;
    }

    /** Takes the formasi in; nothing can be said before the last one is known. */
    @Override
    void periksa(Kelompok kelompok) {
        Lowongan lowongan = new Lowongan(kelompok, kursi(kelompok));
        semua.add(lowongan);
        kelompok.masukan().forEach((nomor, masukan) -> {
            dilamar.put(nomor, lowongan);
            if (Pesaing.terbaca(masukan)
                    && tempat(kelompok, masukan, lowongan.kursi()).get("kode").equals("TL")) {
                para.put(nomor, new Pelamar(masukan, lowongan));
            }
        });
    }

    @Override
    void selesai() {
        Map<String, List<Lowongan>> jabatan = new TreeMap<>();
        semua.forEach(satu -> jabatan.computeIfAbsent(satu.teks("jabatan_kode"), baru -> new ArrayList<>())
                .add(satu));
        jabatan.values().forEach(this::tempuh);
        satuKali(semua.stream().map(Lowongan::kelompok).toList());
        semua.forEach(this::cocokkan);
    }

    private void tempuh(List<Lowongan> sejabatan) {
        String jabatan = sejabatan.get(0).teks("jabatan_kode");
        List<Pelamar> mereka = para.values().stream()
                .filter(satu -> satu.asal().teks("jabatan_kode").equals(jabatan))
                .toList();
        for (String nama : Aturan2024.URUTAN_JALUR) {
            List<String> aturan = Aturan2024.JALUR.stream()
                    .filter(satu -> satu.get(0).equals(nama))
                    .findFirst()
                    .orElseThrow();
            new Tempuh(aturan, sejabatan).jalan(mereka);
        }
    }

    private void cocokkan(Lowongan satu) {
        Kelompok kelompok = satu.kelompok();
        kelompok.putusan().forEach(this::cocokkan);
        List<String> tercetak = kelompok.putusan().stream()
                .map(isi -> isi.teks("nomor_peserta"))
                .toList();
        if (!tercetak.equals(urutan(satu))) {
            temukan(kelompok.formasi(), 6, "urutan putusan " + tercetak + ", seharusnya " + urutan(satu));
        }
        Map<String, Object> derived = batas(kelompok, satu.kursi());
        derived.put("terisi", (long) satu.kursi().terisi() + satu.pendatang().size());
        derived.put("dialihkan", (long) satu.pendatang().size());
        derived.put("seri", (long) satu.seri());
        bandingkan(kelompok.batas(), 2, derived);
        kuota(kelompok);
    }

    private void cocokkan(Isi putusan) {
        String nomor = putusan.teks("nomor_peserta");
        if (dilamar.containsKey(nomor)) {
            Lowongan asal = dilamar.get(nomor);
            cocokkan(putusan, asal.kelompok().masukan().get(nomor), asal);
        }
    }

    private void cocokkan(Isi putusan, Isi masukan, Lowongan asal) {
        if (!Pesaing.terbaca(masukan)) {
            return;
        }
        Map<String, Object> derived = tempat(asal.kelompok(), masukan, asal.kursi());
        boolean lulus = derived.get("kode").equals("P/L");
        derived.put("formasi_asal", asal.id());
        derived.put("formasi_penempatan", lulus ? asal.id() : null);
        derived.put("jalur", null);
        derived.put("percobaan", null);
        Pelamar pelamar = para.get(masukan.teks("nomor_peserta"));
        if (pelamar != null) {
            derived.putAll(pelamar.putusan());
        }
        bandingkan(putusan, 3, derived);
        bandingkan(putusan.anak("integrasi"), 12, integrasi(masukan));
    }

    /** Own with a seat, who came in the order of coming, own without, own who are out, own who were absent. */
    private List<String> urutan(Lowongan satu) {
        List<String> wanted = new ArrayList<>();
        List<String> tanpa = new ArrayList<>();
        for (int i = 0; i < satu.kursi().bersaing(); i++) {
            String nomor = satu.kursi().di(i).nomor();
            boolean pergi = para.containsKey(nomor) && para.get(nomor).di() != null;
            if (satu.kursi().kode(i).equals("P/L")) {
                wanted.add(nomor);
            } else if (!pergi) {
                tanpa.add(nomor);
            }
        }
        satu.pendatang().forEach(datang -> wanted.add(datang.pesaing().nomor()));
        wanted.addAll(tanpa);
        PeriksaSkb skb = PeriksaSkb.of(satu.kelompok().formasi());
        wanted.addAll(nomor(satu, masukan -> !skb.gugur(masukan).isEmpty()));
        wanted.addAll(nomor(satu, masukan -> skb.gugur(masukan).isEmpty() && !masukan.benar("skb_hadir")));
        return wanted;
    }

    private static List<String> nomor(Lowongan satu, Predicate<Isi> yang) {
        return satu.kelompok().masukan().values().stream()
                .filter(yang)
                .map(masukan -> masukan.teks("nomor_peserta"))
                .sorted()
                .toList();
    }
}
