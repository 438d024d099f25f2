package id.asn.applicant.verifikasi;

import static id.asn.applicant.lamaran.KodeAlasan.AKREDITASI_CUMLAUDE;
import static id.asn.applicant.lamaran.KodeAlasan.BUKTI_DIASPORA;
import static id.asn.applicant.lamaran.KodeAlasan.BUKTI_DISABILITAS;
import static id.asn.applicant.lamaran.KodeAlasan.INSTANSI_SENDIRI;
import static id.asn.applicant.lamaran.KodeAlasan.IPK;
import static id.asn.applicant.lamaran.KodeAlasan.JENIS_KEBUTUHAN;
import static id.asn.applicant.lamaran.KodeAlasan.KELOMPOK_PELAMAR;
import static id.asn.applicant.lamaran.KodeAlasan.KETURUNAN_PAPUA;
import static id.asn.applicant.lamaran.KodeAlasan.KTP_KALIMANTAN;
import static id.asn.applicant.lamaran.KodeAlasan.LAINNYA;
import static id.asn.applicant.lamaran.KodeAlasan.MASA_KERJA;
import static id.asn.applicant.lamaran.KodeAlasan.METERAI_TIDAK_SAH;
import static id.asn.applicant.lamaran.KodeAlasan.NIK_GANDA;
import static id.asn.applicant.lamaran.KodeAlasan.PENDIDIKAN;
import static id.asn.applicant.lamaran.KodeAlasan.PREDIKAT_CUMLAUDE;
import static id.asn.applicant.lamaran.KodeAlasan.SERTIFIKAT_PENDIDIK;
import static id.asn.applicant.lamaran.KodeAlasan.STR;
import static id.asn.applicant.lamaran.KodeAlasan.SYARAT_UMUM;
import static id.asn.applicant.lamaran.KodeAlasan.USIA;

import id.asn.applicant.formasi.JenisKebutuhan;
import id.asn.applicant.lamaran.KodeAlasan;
import java.util.List;

/**
 * What a verifier has to find in a lamaran of 2024, beside each of its documents being readable and the right one: the
 * general conditions first, for PPPK then group, agency and employment, last the criteria of the khusus kinds.
 *
 * <p>Not settled. That a surat tanda registrasi or a sertifikat pendidik is asked for where the jabatan needs it was read in
 * practice and not in a text; the row therefore cites the announcement of the agency. The decree on khusus kinds speaks of
 * CPNS; for PPPK the announcement says for whom its seats are. That group, agency and employment are three items, and their
 * reasons three codes, is the house's choice, and by which papers they are shown was read in no text: the verifier compares
 * what the person declared with what the agency knows of its own staff. Who is a pelamar prioritas is in no profile.
 */
final class Pemeriksaan2024 {
    private static final String UMUM = "PermenPANRB 6/2024 pasal 23 ayat (1)";
    private static final String PENDIDIKAN_22 = "PermenPANRB 6/2024 pasal 22 ayat (3)";
    private static final String SATU_NIK = "PermenPANRB 6/2024";
    private static final String KHUSUS = "KepmenPANRB 320/2024";
    private static final String SSCASN = "Ketentuan unggah dokumen SSCASN";
    private static final String PPPK_USIA = "PP 49/2018";
    private static final String KELOMPOK = "KepmenPANRB 347/2024, 348/2024, 349/2024, 634/2024";
    private static final String TEMPAT = "KepmenPANRB 347/2024, 348/2024, 349/2024";
    private static final String PENGUMUMAN = "Pengumuman instansi";

    // spotless:off
    static final List<ButirPemeriksaan> CPNS = List.of(
            row("SYARAT_PENDIDIKAN", "Ijazah sesuai dengan kualifikasi pendidikan formasi.",                                 null, PENDIDIKAN_22, PENDIDIKAN),
            row("SYARAT_USIA",       "Tanggal lahir pada KTP sesuai dengan isian dan batas usia.",                           null, UMUM,          USIA),
            row("SYARAT_UMUM",       "Surat pernyataan memuat seluruh syarat umum dan ditandatangani.",                      null, UMUM,          SYARAT_UMUM),
            row("SYARAT_NIK",        "Pelamar memakai satu NIK.",                                                            null, SATU_NIK,      NIK_GANDA),
            row("SYARAT_IPK",        "IPK pada transkrip sesuai dengan isian dan IPK minimum.",                              null, PENGUMUMAN,    IPK),
            row("SYARAT_PROFESI",    "STR atau sertifikat pendidik ada bila dipersyaratkan jabatan.",                        null, PENGUMUMAN,    STR, SERTIFIKAT_PENDIDIK),
            row("METERAI",           "Meterai pada surat lamaran dan surat pernyataan sah dan belum pernah dipakai.",        null, SSCASN,        METERAI_TIDAK_SAH),
            row("CUMLAUDE",          "Lulusan S-1 ke atas dengan pujian; perguruan tinggi dan program studi terakreditasi A/Unggul pada tanggal lulus.", JenisKebutuhan.CUMLAUDE, KHUSUS, PREDIKAT_CUMLAUDE, AKREDITASI_CUMLAUDE, JENIS_KEBUTUHAN),
            row("DISABILITAS",       "Surat dokter rumah sakit pemerintah atau puskesmas menyebut jenis dan derajat; video kegiatan sehari-hari ada.",   JenisKebutuhan.DISABILITAS, KHUSUS, BUKTI_DISABILITAS, JENIS_KEBUTUHAN),
            row("PAPUA",             "Keturunan Papua dari bapak dan/atau ibu; akta kelahiran dan surat kepala desa/kepala suku ada.",                   JenisKebutuhan.PAPUA, KHUSUS, KETURUNAN_PAPUA, JENIS_KEBUTUHAN),
            row("KALIMANTAN",        "KTP kabupaten/kota di Kalimantan pada saat pembuatan akun.",                           JenisKebutuhan.KALIMANTAN, KHUSUS, KTP_KALIMANTAN, JENIS_KEBUTUHAN),
            row("DIASPORA",          "Warga negara Indonesia yang menetap di luar negeri untuk belajar atau bekerja.",       JenisKebutuhan.DIASPORA, KHUSUS, BUKTI_DIASPORA, JENIS_KEBUTUHAN),
            row("LAINNYA",           "Syarat lain pada pengumuman instansi dipenuhi.",                                       null, PENGUMUMAN,    LAINNYA));

    static final List<ButirPemeriksaan> PPPK = List.of(
            row("SYARAT_PENDIDIKAN", "Ijazah sesuai dengan kualifikasi pendidikan formasi.",                                 null, PENDIDIKAN_22, PENDIDIKAN),
            row("SYARAT_USIA",       "Tanggal lahir pada KTP sesuai dengan isian; usia paling rendah 20 tahun dan paling tinggi 1 tahun sebelum batas usia pensiun jabatan.", null, PPPK_USIA, USIA),
            row("SYARAT_UMUM",       "Surat pernyataan memuat seluruh syarat umum dan ditandatangani.",                      null, UMUM,          SYARAT_UMUM),
            row("SYARAT_NIK",        "Pelamar memakai satu NIK.",                                                            null, SATU_NIK,      NIK_GANDA),
            row("KELOMPOK_PELAMAR",  "Pelamar termasuk kelompok yang dibuka bagi formasi dan tahap ini: eks THK-II, pangkalan data non-ASN BKN, Dapodik, aktif bekerja, atau lulusan PPG.", null, KELOMPOK, KELOMPOK_PELAMAR),
            row("INSTANSI_SENDIRI",  "Pelamar bekerja pada instansi yang dilamar.",                                          null, TEMPAT,        INSTANSI_SENDIRI),
            row("MASA_KERJA",        "Pelamar dari kelompok Dapodik atau aktif bekerja sudah bekerja paling sedikit 2 tahun, yang aktif bekerja tanpa terputus.", null, TEMPAT, MASA_KERJA),
            row("SYARAT_IPK",        "IPK pada transkrip sesuai dengan isian dan IPK minimum.",                              null, PENGUMUMAN,    IPK),
            row("SYARAT_PROFESI",    "STR atau sertifikat pendidik ada bila dipersyaratkan jabatan.",                        null, PENGUMUMAN,    STR, SERTIFIKAT_PENDIDIK),
            row("METERAI",           "Meterai pada surat lamaran dan surat pernyataan sah dan belum pernah dipakai.",        null, SSCASN,        METERAI_TIDAK_SAH),
            row("CUMLAUDE",          "Lulusan S-1 ke atas dengan pujian; perguruan tinggi dan program studi terakreditasi A/Unggul pada tanggal lulus.", JenisKebutuhan.CUMLAUDE, PENGUMUMAN, PREDIKAT_CUMLAUDE, AKREDITASI_CUMLAUDE, JENIS_KEBUTUHAN),
            row("DISABILITAS",       "Surat dokter rumah sakit pemerintah atau puskesmas menyebut jenis dan derajat; video kegiatan sehari-hari ada.",   JenisKebutuhan.DISABILITAS, PENGUMUMAN, BUKTI_DISABILITAS, JENIS_KEBUTUHAN),
            row("PAPUA",             "Keturunan Papua dari bapak dan/atau ibu; akta kelahiran dan surat kepala desa/kepala suku ada.",                   JenisKebutuhan.PAPUA, PENGUMUMAN, KETURUNAN_PAPUA, JENIS_KEBUTUHAN),
            row("KALIMANTAN",        "KTP kabupaten/kota di Kalimantan pada saat pembuatan akun.",                           JenisKebutuhan.KALIMANTAN, PENGUMUMAN, KTP_KALIMANTAN, JENIS_KEBUTUHAN),
            row("DIASPORA",          "Warga negara Indonesia yang menetap di luar negeri untuk belajar atau bekerja.",       JenisKebutuhan.DIASPORA, PENGUMUMAN, BUKTI_DIASPORA, JENIS_KEBUTUHAN),
            row("LAINNYA",           "Syarat lain pada pengumuman instansi dipenuhi.",                                       null, PENGUMUMAN,    LAINNYA));
    // spotless:on

    private Pemeriksaan2024() {}

    private static ButirPemeriksaan row(
            String kode, String uraian, JenisKebutuhan untuk, String sumber, KodeAlasan... alasan) {
        return new ButirPemeriksaan(kode, uraian, untuk, List.of(alasan), sumber);
    }
}
