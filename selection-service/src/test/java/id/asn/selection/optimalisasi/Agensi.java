package id.asn.selection.optimalisasi;

import id.asn.selection.peringkat.AturanPeringkat;
import id.asn.selection.peringkat.CalonAkhir;
import id.asn.selection.peringkat.Integrasi;
import id.asn.selection.peserta.Formasi;
import id.asn.selection.peserta.Formasi.Syarat;
import id.asn.selection.peserta.JenisKebutuhan;
import id.asn.selection.peserta.JenisPengadaan;
import id.asn.selection.peserta.KelompokJabatan;
import id.asn.selection.peserta.Padanan;
import id.asn.selection.skb.NilaiSkb;
import id.asn.selection.skd.NilaiSkd;
import id.asn.selection.skd.nab.NilaiAmbangBatas;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An agency put together row by row, as tests of optimalisasi need it. */
final class Agensi {
    static final NilaiSkd CUKUP = new NilaiSkd(75, 110, 187);

    private final Map<String, BarisOptimalisasi> formasi = new LinkedHashMap<>();

    static Optimalisasi optimalisasi(AturanOptimalisasi aturan) {
        return new Optimalisasi(aturan, AturanPeringkat.untuk(2024), NilaiAmbangBatas.untuk(2024));
    }

    static List<HasilOptimalisasi> susun(List<BarisOptimalisasi> para) {
        return optimalisasi(AturanOptimalisasi.untuk(2024)).susun(para);
    }

    static UUID key(String nama) {
        return UUID.nameUUIDFromBytes(nama.getBytes(StandardCharsets.UTF_8));
    }

    Agensi formasi(String nama, JenisKebutuhan jenis, int kuota, Padanan padanan) {
        formasi.computeIfAbsent(
                nama,
                baru -> new BarisOptimalisasi(
                        new Formasi(
                                key(nama),
                                2024,
                                "6273",
                                new Syarat(JenisPengadaan.CPNS, jenis, KelompokJabatan.LAINNYA, padanan.jabatanKode()),
                                kuota),
                        padanan,
                        new ArrayList<>()));
        return this;
    }

    /** A formasi of the one jabatan and the one education. */
    Agensi formasi(String nama, JenisKebutuhan jenis, int kuota, String tempat) {
        return formasi(nama, jenis, kuota, new Padanan("hukum", tempat, List.of("S1")));
    }

    Agensi calon(String nama, CalonAkhir calon, String pendidikan) {
        formasi.get(nama).peserta().add(new CalonOptimalisasi(calon, pendidikan));
        return this;
    }

    Agensi calon(String nama, String nomor, String akhir) {
        return calon(nama, calon(nomor, CUKUP, true, akhir), "S1");
    }

    /** Somebody of whom only the final score is published: the SKB score is the one that gives it. */
    static CalonAkhir calon(String nomor, NilaiSkd skd, boolean hadir, String akhir) {
        Integrasi integrasi = Integrasi.of(
                skd.total(), BigDecimal.ZERO, AturanPeringkat.untuk(2024).integrasi());
        BigDecimal skb = new BigDecimal(akhir)
                .subtract(integrasi.skorSkd().angka())
                .divide(new BigDecimal("0.6"), 6, RoundingMode.HALF_UP);
        return new CalonAkhir(nomor, skd, NilaiSkb.cat(hadir, skb), new BigDecimal("3.50"), 1);
    }

    List<BarisOptimalisasi> semua() {
        return List.copyOf(formasi.values());
    }

    List<HasilOptimalisasi> susun() {
        return susun(semua());
    }

    /** Everybody in the order of the announcement, as "number code". */
    static List<String> putusan(List<HasilOptimalisasi> hasil, String nama) {
        return di(hasil, nama).putusan().stream()
                .map(satu -> satu.akhir().calon().nomorPeserta() + " " + satu.kode())
                .toList();
    }

    static HasilOptimalisasi di(List<HasilOptimalisasi> hasil, String nama) {
        return hasil.stream()
                .filter(satu -> satu.baris().formasi().id().equals(key(nama)))
                .findFirst()
                .orElseThrow();
    }
}
