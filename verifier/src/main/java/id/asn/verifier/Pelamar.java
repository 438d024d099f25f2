package id.asn.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One who sat everything without a seat of their own formasi, on the way along the paths. */
final class Pelamar {
    private final Isi masukan;
    private final Pesaing pesaing;
    private final Lowongan asal;
    private final List<Map<String, Object>> percobaan = new ArrayList<>();
    private String jalur;
    private Lowongan di;

    Pelamar(Isi masukan, Lowongan asal) {
        this.masukan = masukan;
        this.pesaing = Pesaing.of(masukan);
        this.asal = asal;
    }

    Isi masukan() {
        return masukan;
    }

    Pesaing pesaing() {
        return pesaing;
    }

    Lowongan asal() {
        return asal;
    }

    List<Map<String, Object>> percobaan() {
        return percobaan;
    }

    String jalur() {
        return jalur;
    }

    Lowongan di() {
        return di;
    }

    boolean mencari() {
        return jalur == null;
    }

    /** The way ends here: at a seat, or before one that nobody may say is theirs. */
    void sampai(String jalur, Lowongan di) {
        this.jalur = jalur;
        this.di = di;
    }

    /** What the law adds to the place in the own row. */
    Map<String, Object> putusan() {
        Map<String, Object> derived = new LinkedHashMap<>();
        derived.put("kode", jalur == null ? "TL" : di == null ? "SERI" : "P/L-" + jalur);
        derived.put("formasi_asal", asal.id());
        derived.put("formasi_penempatan", di == null ? null : di.id());
        derived.put("jalur", jalur);
        derived.put("percobaan", percobaan.isEmpty() ? null : percobaan);
        return derived;
    }
}
