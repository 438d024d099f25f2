package id.asn.applicant.verifikasi;

import id.asn.applicant.lamaran.KodeAlasan;
import java.time.LocalDate;
import java.util.List;

/**
 * All coded reasons of a TMS there ever were, in the order of the criteria that they belong to. The codes are the house's;
 * what each stands for is asked by its source.
 */
public final class TabelAlasan {
    private static final LocalDate AWAL = LocalDate.of(2024, 1, 1);
    private static final LocalDate BERLAKU = null;
    private static final String ART_22 = "PermenPANRB 6/2024 pasal 22 ayat (3)";
    private static final String ART_23 = "PermenPANRB 6/2024 pasal 23 ayat (1)";
    private static final String NIK = "PermenPANRB 6/2024";
    private static final String KHUSUS = "KepmenPANRB 320/2024";
    private static final String SSCASN = "Ketentuan unggah dokumen SSCASN";
    private static final String INSTANSI = "Pengumuman instansi";
    private static final String USIA = ART_23 + "; PPPK: PP 49/2018";
    private static final String JENIS = KHUSUS + "; PPPK: " + INSTANSI;
    private static final String KELOMPOK = "KepmenPANRB 347/2024, 348/2024, 349/2024, 634/2024";
    private static final String TEMPAT = "KepmenPANRB 347/2024, 348/2024, 349/2024";

    // spotless:off
    /** The table. */
    public static final List<AlasanTms> ROWS = List.of(
            //            kode                              teks                                                                   mulai akhir    sumber
            new AlasanTms(KodeAlasan.PENDIDIKAN,            "Kualifikasi pendidikan tidak sesuai dengan formasi.",                 AWAL, BERLAKU, ART_22),
            new AlasanTms(KodeAlasan.USIA,                  "Usia tidak memenuhi batas.",                                          AWAL, BERLAKU, USIA),
            new AlasanTms(KodeAlasan.SYARAT_UMUM,           "Syarat umum pada surat pernyataan tidak dipenuhi.",                   AWAL, BERLAKU, ART_23),
            new AlasanTms(KodeAlasan.NIK_GANDA,             "Melamar dengan dua NIK.",                                             AWAL, BERLAKU, NIK),
            new AlasanTms(KodeAlasan.IPK,                   "IPK kurang dari IPK minimum atau berbeda dengan transkrip.",          AWAL, BERLAKU, INSTANSI),
            new AlasanTms(KodeAlasan.STR,                   "Surat tanda registrasi tidak ada atau tidak berlaku.",                AWAL, BERLAKU, INSTANSI),
            new AlasanTms(KodeAlasan.SERTIFIKAT_PENDIDIK,   "Sertifikat pendidik tidak ada.",                                      AWAL, BERLAKU, INSTANSI),
            new AlasanTms(KodeAlasan.METERAI_TIDAK_SAH,     "Meterai tidak ada, palsu, atau sudah pernah dipakai.",                AWAL, BERLAKU, SSCASN),
            new AlasanTms(KodeAlasan.DOKUMEN_TIDAK_LENGKAP, "Dokumen tidak lengkap.",                                              AWAL, BERLAKU, SSCASN),
            new AlasanTms(KodeAlasan.DOKUMEN_TIDAK_TERBACA, "Dokumen tidak terbaca.",                                              AWAL, BERLAKU, SSCASN),
            new AlasanTms(KodeAlasan.DOKUMEN_TIDAK_SESUAI,  "Dokumen bukan yang diminta atau bukan milik pelamar.",                AWAL, BERLAKU, SSCASN),
            new AlasanTms(KodeAlasan.JENIS_KEBUTUHAN,       "Kriteria jenis kebutuhan tidak dipenuhi.",                            AWAL, BERLAKU, JENIS),
            new AlasanTms(KodeAlasan.PREDIKAT_CUMLAUDE,     "Predikat dengan pujian tidak ada pada ijazah atau transkrip.",        AWAL, BERLAKU, JENIS),
            new AlasanTms(KodeAlasan.AKREDITASI_CUMLAUDE,   "Perguruan tinggi atau program studi tidak terakreditasi A/Unggul pada tanggal lulus.", AWAL, BERLAKU, JENIS),
            new AlasanTms(KodeAlasan.BUKTI_DISABILITAS,     "Surat dokter atau video kegiatan sehari-hari tidak ada atau tidak sesuai.", AWAL, BERLAKU, JENIS),
            new AlasanTms(KodeAlasan.KETURUNAN_PAPUA,       "Keturunan Papua tidak dibuktikan.",                                   AWAL, BERLAKU, JENIS),
            new AlasanTms(KodeAlasan.KTP_KALIMANTAN,        "KTP bukan dari kabupaten/kota di Kalimantan.",                        AWAL, BERLAKU, JENIS),
            new AlasanTms(KodeAlasan.BUKTI_DIASPORA,        "Keadaan sebagai diaspora tidak dibuktikan.",                          AWAL, BERLAKU, JENIS),
            new AlasanTms(KodeAlasan.KELOMPOK_PELAMAR,      "Tidak termasuk kelompok pelamar yang dibuka pada tahap ini.",         AWAL, BERLAKU, KELOMPOK),
            new AlasanTms(KodeAlasan.INSTANSI_SENDIRI,      "Tidak bekerja pada instansi yang dilamar.",                           AWAL, BERLAKU, TEMPAT),
            new AlasanTms(KodeAlasan.MASA_KERJA,            "Masa kerja kurang dari yang disyaratkan kelompok pelamar atau terputus.", AWAL, BERLAKU, TEMPAT),
            new AlasanTms(KodeAlasan.LAINNYA,               "Syarat lain pada pengumuman instansi tidak dipenuhi.",                AWAL, BERLAKU, INSTANSI));
    // spotless:on

    private TabelAlasan() {}

    /** The row of the code. */
    public static AlasanTms of(KodeAlasan kode) {
        return ROWS.stream()
                .filter(row -> row.kode() == kode)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no row for " + kode));
    }
}
