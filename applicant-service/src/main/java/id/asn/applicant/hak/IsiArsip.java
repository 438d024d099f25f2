package id.asn.applicant.hak;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is kept about a person, table by table, and where the archive shows it. What it does not show is told in the archive
 * itself, with the reason. A test reads the database's own list of tables and compares.
 */
public enum IsiArsip {
    // spotless:off
    PELAMAR                      ("/diri"),
    PELAMAR_FAKTA                ("/diri/fakta_khusus"),
    PELAMAR_PERUBAHAN            ("/perubahan"),
    PEMERIKSAAN_NIK              ("/pemeriksaan_nik"),
    PEMERIKSAAN_NIK_JAWABAN      ("/pemeriksaan_nik/riwayat"),
    TINJAUAN_NIK                 ("/pemeriksaan_nik/riwayat/tinjauan"),
    AKSES                        ("/akses"),
    PESAN                        ("/pesan"),
    LAMARAN                      ("/lamaran"),
    LAMARAN_ALASAN               ("/lamaran/alasan"),
    LAMARAN_LANGKAH              ("/lamaran/langkah"),
    DOKUMEN                      ("/lamaran/dokumen"),
    METERAI                      ("/lamaran/meterai"),
    SANGGAH                      ("/sanggah"),
    SANGGAH_LANGKAH              ("/sanggah/langkah"),
    SANKSI                       ("/sanksi"),
    SANKSI_LANGKAH               ("/sanksi/langkah"),
    TAUTAN_DOKUMEN               ("tautan sekali pakai", "Hanya sidiknya disimpan, untuk beberapa menit."),
    VERIFIKASI                   ("pekerjaan panitia atas lamaran", "Hasil dan alasannya ada pada lamaran sejak diumumkan; siapa yang memeriksa dirahasiakan."),
    VERIFIKASI_BUTIR             ("pekerjaan panitia atas lamaran", "Hasil dan alasannya ada pada lamaran sejak diumumkan; siapa yang memeriksa dirahasiakan."),
    VERIFIKASI_ALASAN            ("pekerjaan panitia atas lamaran", "Hasil dan alasannya ada pada lamaran sejak diumumkan; siapa yang memeriksa dirahasiakan."),
    VERIFIKASI_LANGKAH           ("pekerjaan panitia atas lamaran", "Hasil dan alasannya ada pada lamaran sejak diumumkan; siapa yang memeriksa dirahasiakan."),
    PENGUMUMAN_ADMINISTRASI_BARIS("baris pengumuman", "Sudah terbuka bagi umum, tanpa nama.");
    // spotless:on

    private final String bagian;
    private final String data;
    private final String alasan;

    IsiArsip(String bagian) {
        this(bagian, null, null);
    }

    IsiArsip(String data, String alasan) {
        this(null, data, alasan);
    }

    IsiArsip(String bagian, String data, String alasan) {
        this.bagian = bagian;
        this.data = data;
        this.alasan = alasan;
    }

    /** Something that the archive does not show. */
    public record TidakDimuat(String data, String alasan) {}

    /** What the archive does not show, each with the reason. */
    public static List<TidakDimuat> tidakDimuat() {
        return Arrays.stream(values())
                .filter(it -> it.bagian == null)
                .map(it -> new TidakDimuat(it.data, it.alasan))
                .distinct()
                .toList();
    }

    /** Name of the table. */
    public String tabel() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where the archive shows it, as a JSON pointer without the places in arrays; null where it does not. */
    public String bagian() {
        return bagian;
    }
}
