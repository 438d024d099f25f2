package id.asn.applicant.lamaran;

/** Coded reasons of a TMS. A code is retired when it is no longer used, never removed. */
public enum KodeAlasan {
    USIA,
    PENDIDIKAN,
    IPK,
    JENIS_KEBUTUHAN,
    DOKUMEN_TIDAK_LENGKAP,
    DOKUMEN_TIDAK_TERBACA,
    DOKUMEN_TIDAK_SESUAI,
    /** Forged, reused or missing stamp duty. */
    METERAI_TIDAK_SAH,
    /** Applied with two different NIK. */
    NIK_GANDA,
    LAINNYA,
    /** A general condition that the surat pernyataan should show is not met. */
    SYARAT_UMUM,
    /** No surat tanda registrasi although the jabatan needs one. */
    STR,
    /** No sertifikat pendidik although the jabatan needs one. */
    SERTIFIKAT_PENDIDIK,
    /** "Dengan pujian" is not on diploma or transcript. */
    PREDIKAT_CUMLAUDE,
    /** University or study programme was not accredited A/Unggul on the day of graduation. */
    AKREDITASI_CUMLAUDE,
    BUKTI_DISABILITAS,
    KETURUNAN_PAPUA,
    KTP_KALIMANTAN,
    BUKTI_DIASPORA,
    /** PPPK: of no group for whom the stage was opened. */
    KELOMPOK_PELAMAR,
    /** PPPK: does not work at the agency applied to. */
    INSTANSI_SENDIRI,
    /** PPPK: not at work for the whole time that the group asks for. */
    MASA_KERJA
}
