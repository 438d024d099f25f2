package id.asn.selection.hasil;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

/** Numbers the lines of a bundle, hands them on, and keeps the hashes of the whole, of its three parts and of its tree. */
final class Aliran {
    private final Consumer<Baris> tujuan;
    private final MessageDigest semua = sha256();
    private final MessageDigest aturan = sha256();
    private final MessageDigest masukan = sha256();
    private final MessageDigest putusan = sha256();
    private final PohonMerkle pohon = new PohonMerkle();
    private long urut;

    Aliran(Consumer<Baris> tujuan) {
        this.tujuan = tujuan;
    }

    void kepala(Map<String, Object> isi) {
        baris(JenisBaris.KEPALA, null, null, null, isi);
    }

    void aturan(Map<String, Object> isi) {
        aturan.update(baris(JenisBaris.ATURAN, null, null, null, isi));
    }

    void formasi(UUID formasi, Map<String, Object> isi) {
        masukan.update(baris(JenisBaris.FORMASI, formasi, null, null, isi));
    }

    void masukan(UUID formasi, String nomor, Map<String, Object> isi) {
        masukan.update(baris(JenisBaris.MASUKAN, formasi, nomor, null, isi));
    }

    void batas(UUID formasi, Map<String, Object> isi) {
        putusan.update(baris(JenisBaris.BATAS, formasi, null, null, isi));
    }

    void putusan(UUID formasi, String nomor, String kode, Map<String, Object> isi) {
        putusan.update(baris(JenisBaris.PUTUSAN, formasi, nomor, kode, isi));
    }

    /** Writes the last line and answers the hash of everything. */
    String penutup(int formasi, int peserta) {
        Map<String, Object> isi = new TreeMap<>();
        isi.put("formasi", formasi);
        isi.put("peserta", peserta);
        isi.put("sha256_aturan", hex(aturan));
        isi.put("sha256_masukan", hex(masukan));
        isi.put("sha256_putusan", hex(putusan));
        baris(JenisBaris.PENUTUP, null, null, null, isi);
        return hex(semua);
    }

    /** The roots of the blocks of all lines, once the last one is written. */
    List<byte[]> blok() {
        return pohon.blocks();
    }

    private byte[] baris(JenisBaris jenis, UUID formasi, String nomor, String kode, Map<String, Object> isi) {
        Map<String, Object> semuanya = new TreeMap<>(isi);
        semuanya.put("jenis", jenis.kata());
        if (formasi != null) {
            semuanya.put("formasi_id", formasi);
        }
        if (nomor != null) {
            semuanya.put("nomor_peserta", nomor);
        }
        if (kode != null) {
            semuanya.put("kode", kode);
        }
        String teks = Kanonik.tulis(semuanya);
        byte[] bytes = (teks + "\n").getBytes(StandardCharsets.UTF_8);
        semua.update(bytes);
        pohon.add(bytes);
        urut++;
        tujuan.accept(new Baris(urut, jenis, formasi, nomor, kode, teks));
        return bytes;
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
