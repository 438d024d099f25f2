package id.asn.applicant.verifikasi;

import id.asn.applicant.formasi.Formasi;
import id.asn.applicant.formasi.JenisKebutuhan;
import id.asn.applicant.formasi.JenisPengadaan;
import id.asn.applicant.formasi.Pengumuman;
import id.asn.applicant.pelamar.JenisKelamin;
import id.asn.applicant.pelamar.Pelamar;

/**
 * The participant's number, 17 digits in the shape of the published lists of 2024: year (2), agency (4), kind of pengadaan
 * (1), jenis kebutuhan (2), sex (1), serial within agency and year (7). The shape was inferred from those lists and is not
 * documented, so nothing may be decided by its parts: it is a name, unique and opaque.
 */
public record NomorPeserta(String angka) {

    /** The number of this person on this formasi with the serial. */
    public static NomorPeserta of(Formasi formasi, Pelamar pelamar, long serial) {
        Pengumuman it = formasi.pengumuman();
        return new NomorPeserta("%02d%s%d%s%d%07d"
                .formatted(
                        it.tahun() % 100,
                        it.instansi().kode(),
                        code(it.kebutuhan().jenisPengadaan()),
                        code(it.kebutuhan().jenisKebutuhan()),
                        code(pelamar.biodata().jenisKelamin()),
                        serial));
    }

    /** 2 is CPNS in the lists; a digit for PPPK was not seen, 1 is taken. */
    private static int code(JenisPengadaan jenis) {
        return jenis == JenisPengadaan.CPNS ? 2 : 1;
    }

    /** Codes of the result file; diaspora and daerah tertinggal have none there, 00 is taken. */
    private static String code(JenisKebutuhan jenis) {
        return switch (jenis) {
            case UMUM -> "01";
            case DISABILITAS -> "02";
            case PAPUA -> "03";
            case CUMLAUDE -> "04";
            case KALIMANTAN -> "09";
            case DIASPORA, DAERAH_TERTINGGAL -> "00";
        };
    }

    private static int code(JenisKelamin jenis) {
        return jenis == JenisKelamin.LAKI_LAKI ? 1 : 2;
    }
}
