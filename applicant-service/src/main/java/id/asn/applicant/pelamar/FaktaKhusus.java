package id.asn.applicant.pelamar;

/** What a pelamar declares about themselves to be eligible for a khusus seat; the committee checks it on the documents. */
public enum FaktaKhusus {
    /** Graduated with the predicate "dengan pujian" from an institution and programme accredited A/Unggul at that day. */
    CUMLAUDE,
    /** Has a disability, by certificate of a government hospital or puskesmas. */
    DISABILITAS,
    /** Indonesian citizen who studies or works abroad. */
    DIASPORA,
    /** Descends from Papua through father or mother. */
    PAPUA,
    /** Holds the KTP of a kabupaten/kota in Kalimantan when the account is made. */
    KALIMANTAN,
    /** Son or daughter of a region listed as left behind (3T). */
    DAERAH_TERTINGGAL
}
