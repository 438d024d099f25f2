package id.asn.applicant.kartu;

import id.asn.applicant.formasi.JenisKebutuhan;
import id.asn.applicant.formasi.JenisPengadaan;
import id.asn.applicant.pelamar.JenisKelamin;
import id.asn.applicant.periode.Wib;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** What a printed card calls our codes, days and instants. */
public final class Sebutan {
    private static final List<String> BULAN = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");

    private Sebutan() {}

    /** Such as 19 Agustus 2024. */
    public static String tanggal(LocalDate day) {
        return "%d %s %d".formatted(day.getDayOfMonth(), BULAN.get(day.getMonthValue() - 1), day.getYear());
    }

    /** Day and time to the second in Western Indonesian time. */
    public static String waktu(Instant instant) {
        OffsetDateTime at = Wib.at(instant);
        return "%s, %02d.%02d.%02d WIB"
                .formatted(tanggal(at.toLocalDate()), at.getHour(), at.getMinute(), at.getSecond());
    }

    /** The kind of civil servant in full. */
    public static String of(JenisPengadaan jenis) {
        return switch (jenis) {
            case CPNS -> "Calon Pegawai Negeri Sipil";
            case PPPK -> "Pegawai Pemerintah dengan Perjanjian Kerja";
        };
    }

    /** For whom the seats are meant. */
    public static String of(JenisKebutuhan jenis) {
        return switch (jenis) {
            case UMUM -> "Umum";
            case CUMLAUDE -> "Khusus, putra/putri lulusan terbaik berpredikat dengan pujian (cumlaude)";
            case DISABILITAS -> "Khusus, penyandang disabilitas";
            case DIASPORA -> "Khusus, diaspora";
            case PAPUA -> "Khusus, putra/putri Papua";
            case KALIMANTAN -> "Khusus, putra/putri Kalimantan";
            case DAERAH_TERTINGGAL -> "Khusus, daerah tertinggal";
        };
    }

    /** The sex in words. */
    public static String of(JenisKelamin jenis) {
        return jenis == JenisKelamin.LAKI_LAKI ? "Laki-laki" : "Perempuan";
    }
}
