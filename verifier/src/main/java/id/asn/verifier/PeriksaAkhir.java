package id.asn.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Derives who gets a seat: counts for each participant how many stand before them, and compares that with the seats. */
class PeriksaAkhir extends PeriksaFormasi {

    PeriksaAkhir(List<Temuan> temuan) {
        super(temuan);
    }

    @Override
    void periksa(Kelompok kelompok) {
        Kursi kursi = kursi(kelompok);
        for (Isi putusan : kelompok.putusan()) {
            Isi masukan = kelompok.masukan().get(putusan.teks("nomor_peserta"));
            if (masukan != null && Pesaing.terbaca(masukan)) {
                bandingkan(putusan, 3, tempat(kelompok, masukan, kursi));
                bandingkan(putusan.anak("integrasi"), 12, integrasi(masukan));
            }
        }
        bandingkan(kelompok.batas(), 2, batas(kelompok, kursi));
        kuota(kelompok);
    }

    /** The row of those who sat everything, best first, and the seats. */
    final Kursi kursi(Kelompok kelompok) {
        PeriksaSkb skb = PeriksaSkb.of(kelompok.formasi());
        skb.susunan().forEach(salah -> temukan(kelompok.formasi(), 12, salah));
        List<Pesaing> hadir = new ArrayList<>();
        for (Isi masukan : kelompok.masukan().values()) {
            batasNilai(masukan);
            bagian(skb, masukan);
            if (!lulusAmbang(kelompok, masukan)) {
                temukan(masukan, 1, "bersaing di akhir tanpa memenuhi ambang SKD");
            }
            if (!Pesaing.terbaca(masukan)) {
                temukan(masukan, 12, "nilai SKB, IPK, atau urutan usia tidak terbaca atau di luar batas");
            } else if (masukan.benar("skb_hadir") && skb.gugur(masukan).isEmpty()) {
                hadir.add(Pesaing.of(masukan));
            }
        }
        hadir.sort(Pesaing.URUTAN_CETAK);
        return new Kursi(kelompok.kuota(), hadir);
    }

    /** SKB is what its parts come to, or has none. */
    private void bagian(PeriksaSkb skb, Isi masukan) {
        Map<String, Object> jumlah = skb.ada() ? skb.jumlah(masukan) : Map.of();
        if (jumlah == null || skb.ada() != masukan.peta().containsKey("skb_bagian")) {
            temukan(masukan, 12, "bagian SKB lain dari susunannya");
        } else {
            bandingkan(masukan, 12, jumlah);
        }
    }

    /** What follows for one participant from the row alone. */
    static Map<String, Object> tempat(Kelompok kelompok, Isi masukan, Kursi kursi) {
        Pesaing pesaing = Pesaing.of(masukan);
        int tempat = kursi.tempat(pesaing);
        List<String> gugur = PeriksaSkb.of(kelompok.formasi()).gugur(masukan);
        String tanpaTempat = gugur.isEmpty() ? "TH" : "TMS-1";
        Map<String, Object> derived = new LinkedHashMap<>();
        derived.put("gugur", gugur.isEmpty() ? null : gugur);
        derived.put("kode", tempat < 0 ? tanpaTempat : kursi.kode(tempat));
        derived.put("peringkat", tempat < 0 ? null : tempat + 1L);
        derived.put("pemisah", tempat <= 0 ? null : kursi.di(tempat - 1).pemisah(pesaing));
        return derived;
    }

    static Map<String, Object> integrasi(Isi masukan) {
        Pesaing pesaing = Pesaing.of(masukan);
        int skala = Aturan2024.skala(total(masukan));
        return Map.of(
                "total", (long) total(masukan),
                "skala_skd", Aturan2024.desimal(skala),
                "skor_skd", Aturan2024.desimal(Aturan2024.skorSkd(skala)),
                "skb", masukan.teks("skb"),
                "skor_skb", Aturan2024.desimal(Aturan2024.skorSkb(pesaing.skb())),
                "akhir", Aturan2024.desimal(pesaing.akhir()));
    }

    static Map<String, Object> batas(Kelompok kelompok, Kursi kursi) {
        int terisi = kursi.terisi();
        Pesaing lulus = terisi == 0 ? null : kursi.di(terisi - 1);
        Pesaing tidak = terisi == kursi.bersaing() ? null : kursi.di(terisi);
        Map<String, Object> derived = new LinkedHashMap<>();
        derived.put("kuota", (long) kelompok.kuota());
        derived.put("bersaing", (long) kursi.bersaing());
        derived.put("terisi", (long) terisi);
        derived.put("seri", (long) kursi.seri());
        derived.put("terakhir_lulus", lulus == null ? null : Aturan2024.desimal(lulus.akhir()));
        derived.put("pertama_tidak", tidak == null ? null : Aturan2024.desimal(tidak.akhir()));
        derived.put("pemisah", lulus == null || tidak == null ? null : lulus.pemisah(tidak));
        return derived;
    }

    /** However it was derived: no more seats are printed than there are. */
    final void kuota(Kelompok kelompok) {
        long tercetak = kelompok.putusan().stream()
                .filter(putusan -> putusan.teks("kode").startsWith("P/L"))
                .count();
        if (tercetak > kelompok.kuota()) {
            temukan(kelompok.batas(), 2, tercetak + " kursi terisi dari " + kelompok.kuota());
        }
    }
}
