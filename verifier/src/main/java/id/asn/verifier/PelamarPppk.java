package id.asn.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One of PPPK who sat everything without a seat of their own formasi, on the way along the paths. */
final class PelamarPppk {
    private final PesaingPppk pesaing;
    private final String pendidikan;
    private final String kode;
    private final LowonganPppk asal;
    private final List<Map<String, Object>> percobaan = new ArrayList<>();
    private String jalur;
    private LowonganPppk di;

    PelamarPppk(PesaingPppk pesaing, Isi masukan, String kode, LowonganPppk asal) {
        this.pesaing = pesaing;
        this.pendidikan = masukan.teks("pendidikan");
        this.kode = kode;
        this.asal = asal;
    }

    PesaingPppk pesaing() {
        return pesaing;
    }

    String pendidikan() {
        return pendidikan;
    }

    LowonganPppk asal() {
        return asal;
    }

    LowonganPppk di() {
        return di;
    }

    boolean mencari() {
        return jalur == null;
    }

    /** The way ends here: at a seat, or before one that nobody may say is theirs. */
    void sampai(String jalur, LowonganPppk di) {
        this.jalur = jalur;
        this.di = di;
    }

    /** Says what came of a path; without a reason yet, what it ended in. */
    void catat(String jalur, int lowong, String sebab) {
        String akhir = mencari() ? "KALAH" : di == null ? "BELUM_TERPUTUS" : "DITEMPATKAN";
        Map<String, Object> satu = new LinkedHashMap<>();
        satu.put("jalur", jalur);
        satu.put("lowong", (long) lowong);
        satu.put("sebab", sebab == null ? akhir : sebab);
        percobaan.add(satu);
    }

    /** What the law adds to the place in the own row. */
    Map<String, Object> putusan() {
        Map<String, Object> derived = new LinkedHashMap<>();
        derived.put("kode", jalur == null ? kode : di == null ? "SERI" : kode + "/L-2");
        derived.put("formasi_penempatan", di == null ? null : di.id());
        derived.put("jalur", jalur);
        derived.put("percobaan", percobaan.isEmpty() ? null : percobaan);
        return derived;
    }
}
