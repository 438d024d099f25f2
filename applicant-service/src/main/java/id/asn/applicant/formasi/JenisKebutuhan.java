package id.asn.applicant.formasi;

/** For whom the seats of a formasi are meant; the khusus types of CPNS 2024 are those of KepmenPANRB 320/2024. */
public enum JenisKebutuhan {
    UMUM,
    CUMLAUDE,
    DISABILITAS,
    DIASPORA,
    PAPUA,
    KALIMANTAN,
    DAERAH_TERTINGGAL
}
