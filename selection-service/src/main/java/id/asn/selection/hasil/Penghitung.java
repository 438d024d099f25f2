package id.asn.selection.hasil;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

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
                        all(KodeHasil::lulus),
                        of("P"),
                        all(KodeHasil::tidakLulus),
                        of("TH"),
                        of("SERI"),
                        all(KodeHasil::dialihkan),
                        of("TMS-1")));
    }

    private int all(Predicate<String> which) {
        return kode.entrySet().stream()
                .filter(satu -> which.test(satu.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private int of(String satu) {
        return kode.getOrDefault(satu, 0);
    }
}
