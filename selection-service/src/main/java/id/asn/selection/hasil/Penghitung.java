package id.asn.selection.hasil;

import java.util.HashMap;
import java.util.Map;

/** Counts while a bundle is written. */
final class Penghitung {
    private final Map<String, Integer> kode = new HashMap<>();
    private int formasi;
    private int kursi;
    private int peserta;

    void formasi(int seats) {
        formasi++;
        kursi += seats;
    }

    void kode(String satu) {
        peserta++;
        kode.merge(satu, 1, Integer::sum);
    }

    Ringkasan ringkasan(Aliran aliran) {
        String sha256 = aliran.penutup(formasi, peserta);
        return new Ringkasan(
                sha256,
                aliran.blok(),
                new Rekap(
                        formasi,
                        peserta,
                        kursi,
                        of("P/L") + dialihkan(),
                        of("P"),
                        of("TL"),
                        of("TH"),
                        of("SERI"),
                        dialihkan()));
    }

    /** Whose code names a path. */
    private int dialihkan() {
        return kode.entrySet().stream()
                .filter(satu -> satu.getKey().startsWith("P/L-"))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private int of(String satu) {
        return kode.getOrDefault(satu, 0);
    }
}
