package id.asn.applicant.notifikasi;

/** What became of the mail that carries a message; the message itself is readable in any case. */
public enum KeadaanSurel {
    /** Not sent yet. */
    MENUNGGU,
    /** Taken by the mail server. */
    TERKIRIM,
    /** Given up after the last attempt. */
    GAGAL,
    /** The person has left no address. */
    TANPA_ALAMAT,
    /** Too old to be mailed when its turn came. */
    KEDALUWARSA
}
