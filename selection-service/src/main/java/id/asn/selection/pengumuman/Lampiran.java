package id.asn.selection.pengumuman;

import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.Tahap;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * The annex of one announced result. Its parts pass one after the other, so that the largest agency needs no more memory
 * than its largest formasi.
 */
public record Lampiran(Hasil hasil, Isi isi) {

    /** Hands over each part in order. */
    @FunctionalInterface
    public interface Isi {
        /** Hands over all of them. */
        void each(Penerima penerima) throws IOException;
    }

    /** Takes one part. */
    @FunctionalInterface
    public interface Penerima {
        /** Takes it. */
        void take(BagianLampiran bagian) throws IOException;
    }

    /** Name of the file, without its ending. */
    public String nama() {
        return "hasil-%s-%s-%d-versi-%d"
                .formatted(
                        hasil.tahap().name().toLowerCase(Locale.ROOT),
                        hasil.instansi(),
                        hasil.tahun(),
                        hasil.nomorVersi());
    }

    /** What stands above it. */
    public List<String> judul() {
        return List.of(
                "LAMPIRAN PENGUMUMAN",
                tahap(hasil.tahap()),
                "PENGADAAN %s TAHUN ANGGARAN %d - INSTANSI %s"
                        .formatted(hasil.tahap().pppk() ? "PPPK" : "CPNS", hasil.tahun(), hasil.instansi()),
                "Versi %d, diumumkan %s".formatted(hasil.nomorVersi(), Waktu.wib(hasil.diumumkanPada())));
    }

    /** By what everybody can check it. */
    public String sidik() {
        return "SHA-256 berkas hasil: " + hasil.sha256();
    }

    /** Its columns. */
    public List<KolomLampiran> kolom() {
        return KolomLampiran.of(hasil.tahap());
    }

    private static String tahap(Tahap tahap) {
        return switch (tahap) {
            case SKD -> "HASIL SELEKSI KOMPETENSI DASAR";
            case AKHIR -> "HASIL AKHIR SELEKSI";
            case OPTIMALISASI -> "HASIL AKHIR SELEKSI SETELAH OPTIMALISASI";
            case AKHIR_PPPK -> "HASIL AKHIR SELEKSI";
            case OPTIMALISASI_PPPK -> "HASIL AKHIR SELEKSI SETELAH OPTIMALISASI";
        };
    }
}
