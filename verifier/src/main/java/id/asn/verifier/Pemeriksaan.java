package id.asn.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Goes through a file line by line, formasi by formasi, and gathers whatever does not follow. */
final class Pemeriksaan {
    private final MessageDigest semua = sha256Baru();
    private final MessageDigest aturan = sha256Baru();
    private final MessageDigest masukan = sha256Baru();
    private final MessageDigest putusan = sha256Baru();
    private final Pohon pohon = new Pohon();
    private final List<Temuan> temuan = new ArrayList<>();
    private final PeriksaAturan periksaAturan = new PeriksaAturan(temuan);
    private PeriksaFormasi periksaFormasi;
    private Kelompok kelompok;
    private String formasiTerakhir = "";
    private boolean ditutup;
    private String sha256;
    private long baris;
    private long jumlahFormasi;
    private long jumlahPeserta;
    private long jumlahPutusan;

    void baca(InputStream file) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = file.read(); b >= 0; b = file.read()) {
            line.write(b);
            if (b == '\n') {
                terima(line.toByteArray());
                line.reset();
            }
        }
        if (line.size() > 0) {
            salah(0, "baris terakhir tidak diakhiri LF");
        }
        if (!ditutup) {
            salah(0, "berkas tidak ditutup");
        }
        sha256 = hex(semua);
    }

    void harapkan(String diumumkan) {
        if (!diumumkan.equals(sha256)) {
            temuan.add(new Temuan(0, 10, "sidik berkas " + sha256 + ", yang diumumkan " + diumumkan));
        }
    }

    private void terima(byte[] bytes) {
        baris++;
        semua.update(bytes);
        pohon.tambah(bytes);
        try {
            String teks = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, bytes.length - 1))
                    .toString();
            Isi isi = new Isi(baris, Json.object(teks));
            if (!Larik.of(isi.peta()).equals(teks)) {
                temuan.add(new Temuan(baris, 10, "baris tidak dalam bentuk baku"));
            }
            periksa(isi, bytes);
        } catch (Json.Rusak | CharacterCodingException rusak) {
            salah(0, "bukan JSON baku: " + rusak.getMessage());
        }
    }

    private void periksa(Isi isi, byte[] bytes) {
        if (ditutup) {
            salah(0, "baris sesudah penutup");
        }
        String jenis = isi.teks("jenis");
        sidik(jenis, bytes);
        switch (jenis) {
            case "kepala" -> kepala(isi);
            case "aturan" -> periksaAturan.aturan(isi);
            case "formasi" -> formasi(isi);
            case "masukan" -> tambah(isi).masukan(isi);
            case "batas" -> tambah(isi).batas(isi);
            case "putusan" -> tambah(isi).putusan(isi);
            case "penutup" -> penutup(isi);
            default -> salah(0, "jenis baris tidak dikenal");
        }
    }

    private void sidik(String jenis, byte[] bytes) {
        jumlahPeserta += jenis.equals("masukan") ? 1 : 0;
        jumlahPutusan += jenis.equals("putusan") ? 1 : 0;
        switch (jenis) {
            case "aturan" -> aturan.update(bytes);
            case "formasi", "masukan" -> masukan.update(bytes);
            case "batas", "putusan" -> putusan.update(bytes);
            default -> {
                // head and foot stand outside the three parts
            }
        }
    }

    private void kepala(Isi isi) {
        if (baris != 1) {
            salah(0, "kepala bukan baris pertama, atau ganda");
        }
        periksaAturan.kepala(isi);
        periksaFormasi = switch (isi.teks("tahap")) {
            case "OPTIMALISASI" -> new PeriksaOptimalisasi(temuan);
            case "AKHIR" -> new PeriksaAkhir(temuan);
            case "AKHIR_PPPK" -> new PeriksaPppk(temuan);
            case "OPTIMALISASI_PPPK" -> new PeriksaOptimalisasiPppk(temuan);
            default -> new PeriksaSkd(temuan);
        };
    }

    private void formasi(Isi isi) {
        selesaikan();
        jumlahFormasi++;
        String id = isi.teks("formasi_id");
        if (id.compareTo(formasiTerakhir) <= 0) {
            temuan.add(new Temuan(baris, 6, "formasi tidak terurut menurut kunci"));
        }
        formasiTerakhir = id;
        periksaAturan.formasi(isi);
        kelompok = new Kelompok(isi, temuan, periksaFormasi != null && periksaFormasi.seinstansi());
    }

    private Kelompok tambah(Isi isi) {
        if (kelompok == null) {
            salah(0, "baris formasi belum ada");
            return new Kelompok(isi, temuan, false);
        }
        return kelompok;
    }

    private void selesaikan() {
        if (kelompok != null && periksaFormasi != null) {
            kelompok.lengkap();
            periksaFormasi.periksa(kelompok);
        }
        kelompok = null;
    }

    private void penutup(Isi isi) {
        if (periksaFormasi == null) {
            salah(0, "berkas tanpa kepala");
        }
        selesaikan();
        if (periksaFormasi != null) {
            periksaFormasi.selesai();
        }
        periksaAturan.lengkap(baris);
        ditutup = true;
        sama(isi, "formasi", jumlahFormasi);
        sama(isi, "peserta", jumlahPutusan);
        sama(isi, "peserta", jumlahPeserta);
        sama(isi, "sha256_aturan", hex(aturan));
        sama(isi, "sha256_masukan", hex(masukan));
        sama(isi, "sha256_putusan", hex(putusan));
    }

    private void sama(Isi isi, String kunci, Object wanted) {
        if (!isi.sama(kunci, wanted)) {
            temuan.add(new Temuan(baris, 10, kunci + " " + isi.peta().get(kunci) + ", seharusnya " + wanted));
        }
    }

    private void salah(int hukum, String apa) {
        temuan.add(new Temuan(baris, hukum, apa));
    }

    Jawaban jawaban() {
        return new Jawaban(
                sha256,
                pohon.akar(),
                jumlahFormasi,
                jumlahPutusan,
                temuan.stream().map(Temuan::toString).toList());
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256Baru() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
