package id.asn.selection.pengumuman;

import id.asn.selection.hasil.Tahap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Columns of an annex, in the order of the official lists. Name and birth date of those lists are left out: this service
 * holds no names, and the number identifies.
 */
public enum KolomLampiran {
    URUT("NO", 5, BarisLampiran::urut),
    NOMOR_PESERTA("NOMOR PESERTA", 22, BarisLampiran::nomorPeserta),
    IPK("IPK/NILAI", 9, row -> row.akhir().ipk()),
    TWK("TWK", 6, row -> row.skd().twk()),
    TIU("TIU", 6, row -> row.skd().tiu()),
    TKP("TKP", 6, row -> row.skd().tkp()),
    KELOMPOK("KELOMPOK", 10, row -> row.pppk().kelompok()),
    TEKNIS("TEKNIS", 8, row -> row.pppk().teknis()),
    MANAJERIAL("MANAJERIAL", 11, row -> row.pppk().manajerial()),
    SOSIAL_KULTURAL("SOSIAL KULTURAL", 16, row -> row.pppk().sosialKultural()),
    WAWANCARA("WAWANCARA", 10, row -> row.pppk().wawancara()),
    TOTAL("TOTAL", 7, BarisLampiran::total),
    SKOR_SKD("SKOR SKD", 10, row -> row.akhir().skorSkd()),
    SKB("NILAI SKB", 10, row -> row.akhir().skb()),
    SKOR_SKB("SKOR SKB", 10, row -> row.akhir().skorSkb()),
    AKHIR("NILAI AKHIR", 12, row -> row.akhir().akhir()),
    PERINGKAT("PERINGKAT", 10, BarisLampiran::peringkat),
    KETERANGAN("KETERANGAN", 12, BarisLampiran::kode);

    private static final List<KolomLampiran> OF_SKD =
            List.of(URUT, NOMOR_PESERTA, TWK, TIU, TKP, TOTAL, PERINGKAT, KETERANGAN);
    private static final List<KolomLampiran> OF_PPPK = List.of(
            URUT,
            NOMOR_PESERTA,
            KELOMPOK,
            TEKNIS,
            MANAJERIAL,
            SOSIAL_KULTURAL,
            WAWANCARA,
            TOTAL,
            PERINGKAT,
            KETERANGAN);
    private static final List<KolomLampiran> OF_END = List.of(
            URUT, NOMOR_PESERTA, IPK, TWK, TIU, TKP, TOTAL, SKOR_SKD, SKB, SKOR_SKB, AKHIR, PERINGKAT, KETERANGAN);

    private final String judul;
    private final int lebar;
    private final Function<BarisLampiran, Object> isi;

    KolomLampiran(String judul, int lebar, Function<BarisLampiran, Object> isi) {
        this.judul = judul;
        this.lebar = lebar;
        this.isi = isi;
    }

    /** Those of one stage. */
    public static List<KolomLampiran> of(Tahap tahap) {
        if (tahap.pppk()) {
            return OF_PPPK;
        }
        return tahap == Tahap.SKD ? OF_SKD : OF_END;
    }

    /** Its name for programs. */
    public String kunci() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name for people. */
    public String judul() {
        return judul;
    }

    /** Its width in letters. */
    public int lebar() {
        return lebar;
    }

    /** Whether it holds words, which stand to the left. */
    public boolean berhuruf() {
        return this == NOMOR_PESERTA || this == KELOMPOK || this == KETERANGAN;
    }

    /** What it shows; empty when there is nothing. */
    public String isi(BarisLampiran baris) {
        Object there = isi.apply(baris);
        return there == null ? "" : there.toString();
    }
}
