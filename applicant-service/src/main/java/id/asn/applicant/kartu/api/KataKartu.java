package id.asn.applicant.kartu.api;

import id.asn.applicant.kartu.JenisKartu;
import java.util.List;

/**
 * The standing words of a card.
 *
 * @param perhatian what the holder has to know
 * @param tandaTangan who signs
 * @param kaki the last line, with a place for the instant since which the card holds
 */
record KataKartu(String judul, List<String> perhatian, String tandaTangan, String kaki) {
    private static final String QR =
            "Keabsahan kartu dan status lamaran yang terakhir diumumkan dapat diperiksa siapa pun melalui kode QR di bawah.";

    private static final KataKartu PENDAFTARAN = new KataKartu(
            "KARTU PENDAFTARAN",
            List.of(
                    "Kartu ini bukti bahwa lamaran telah diajukan. Isi lamaran tidak dapat diubah lagi.",
                    "Hasil seleksi administrasi dapat dilihat pada akun Anda setelah diumumkan oleh instansi.",
                    "Kartu ini bukan kartu peserta ujian.",
                    QR),
            "Pelamar,",
            "Diajukan %s");

    private static final KataKartu UJIAN = new KataKartu(
            "KARTU PESERTA UJIAN",
            List.of(
                    "Pemegang kartu ini dinyatakan memenuhi syarat (MS) pada seleksi administrasi.",
                    "Waktu dan tempat ujian mengikuti pengumuman instansi.",
                    "Cocokkan nama pada kartu ini dengan dokumen identitas Anda; laporkan perbedaan kepada panitia instansi.",
                    QR),
            "Peserta,",
            "Memenuhi syarat sejak %s");

    static KataKartu of(JenisKartu jenis) {
        return switch (jenis) {
            case PENDAFTARAN -> PENDAFTARAN;
            case UJIAN -> UJIAN;
        };
    }
}
