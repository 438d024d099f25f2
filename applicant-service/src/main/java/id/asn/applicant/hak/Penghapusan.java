package id.asn.applicant.hak;

import java.time.Instant;
import java.util.List;

/**
 * What an erasure did.
 *
 * @param dokumenDihapus how many documents no row leads to any more
 * @param disimpan what stays, each with the reason
 */
public record Penghapusan(Instant dihapusPada, int dokumenDihapus, List<Disimpan> disimpan) {
    /** Something that stays without a name. */
    public record Disimpan(String data, String alasan) {}

    /** What stays after every erasure. */
    public static final List<Disimpan> TETAP = List.of(
            new Disimpan(
                    "indeks buta NIK",
                    "Satu lamaran per tahun (PermenPANRB 6/2024 pasal 25) dan sanksi (pasal 58) berlaku atas NIK yang sama."),
            new Disimpan(
                    "lamaran tanpa nama: formasi, nomor pendaftaran, waktu, hasil, sidik isi",
                    "Pertanggungjawaban seleksi dan statistik; isi lamaran dikosongkan."),
            new Disimpan(
                    "jenis kelamin, pendidikan, tahun lahir",
                    "Statistik; tidak dapat dihubungkan dengan nama atau NIK."),
            new Disimpan(
                    "catatan akses, perubahan, dan langkah",
                    "Pertanggungjawaban; tanpa isi data, siapa yang melangkah hanya dengan subjek akunnya."),
            new Disimpan(
                    "kode, waktu, putusan, dan sidik pada verifikasi dan sanggah",
                    "Pertanggungjawaban seleksi; kata-katanya dikosongkan."),
            new Disimpan(
                    "hasil pemeriksaan NIK dan tinjauannya",
                    "Pertanggungjawaban; hanya kode dan waktu, catatannya dikosongkan."),
            new Disimpan("nomor seri meterai", "Meterai yang dipakai dua kali tetap dikenali."));
}
