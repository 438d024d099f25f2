package id.asn.verifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All lines about one formasi: who competes, with what, and what came of it. */
final class Kelompok {
    private final Isi formasi;
    private final List<Temuan> temuan;
    private final boolean seinstansi;
    private final Map<String, Isi> masukan = new HashMap<>();
    private final List<Isi> putusan = new ArrayList<>();
    private Isi batas;
    private String nomorTerakhir = "";
    private int peringkatTerakhir;

    /**
     * A formasi of which no other line has been seen.
     *
     * @param seinstansi outcomes may be about participants of other formasi; who is where is then checked over all of them
     */
    Kelompok(Isi formasi, List<Temuan> temuan, boolean seinstansi) {
        this.formasi = formasi;
        this.temuan = temuan;
        this.seinstansi = seinstansi;
    }

    void masukan(Isi isi) {
        milik(isi);
        String nomor = isi.teks("nomor_peserta");
        if (nomor.compareTo(nomorTerakhir) <= 0) {
            temuan.add(new Temuan(isi.baris(), 6, "peserta tidak terurut menurut nomor"));
        }
        nomorTerakhir = nomor;
        masukan.put(nomor, isi);
    }

    void batas(Isi isi) {
        milik(isi);
        if (batas != null) {
            temuan.add(new Temuan(isi.baris(), 0, "batas ganda"));
        }
        batas = isi;
    }

    /** Outcomes stand as they are announced: by rank, and whoever has none behind those who have one. */
    void putusan(Isi isi) {
        milik(isi);
        int peringkat = isi.peta().containsKey("peringkat") ? isi.angka("peringkat") : Integer.MAX_VALUE;
        if (!seinstansi && peringkat < peringkatTerakhir) {
            temuan.add(new Temuan(isi.baris(), 6, "putusan tidak terurut menurut peringkat"));
        }
        peringkatTerakhir = peringkat;
        putusan.add(isi);
    }

    private void milik(Isi isi) {
        if (!isi.teks("formasi_id").equals(formasi.teks("formasi_id"))) {
            temuan.add(new Temuan(isi.baris(), 5, "baris milik formasi lain"));
        }
    }

    /** Everybody who went in came out exactly once. */
    void lengkap() {
        if (batas == null) {
            temuan.add(new Temuan(formasi.baris(), 0, "formasi tanpa batas"));
            batas = new Isi(formasi.baris(), Map.of());
        }
        if (seinstansi) {
            return;
        }
        Map<String, Isi> seen = new HashMap<>();
        for (Isi satu : putusan) {
            String nomor = satu.teks("nomor_peserta");
            if (!masukan.containsKey(nomor)) {
                temuan.add(new Temuan(satu.baris(), 5, "putusan tanpa masukan: " + nomor));
            }
            if (seen.put(nomor, satu) != null) {
                temuan.add(new Temuan(satu.baris(), 4, "dua putusan untuk " + nomor));
            }
        }
        masukan.forEach((nomor, isi) -> {
            if (!seen.containsKey(nomor)) {
                temuan.add(new Temuan(isi.baris(), 5, "peserta tanpa putusan: " + nomor));
            }
        });
    }

    Isi formasi() {
        return formasi;
    }

    int kuota() {
        return formasi.angka("kuota");
    }

    Isi batas() {
        return batas;
    }

    Map<String, Isi> masukan() {
        return masukan;
    }

    List<Isi> putusan() {
        return putusan;
    }
}
