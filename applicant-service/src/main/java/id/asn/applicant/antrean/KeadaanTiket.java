package id.asn.applicant.antrean;

/** Where a ticket stands. */
public enum KeadaanTiket {
    /** Its turn has not come. */
    MENUNGGU,
    /** Its holder may act now. */
    DIPERSILAKAN,
    /** Its turn went by unused; its holder may take a new number, behind all others. */
    KEDALUWARSA,
    /** Its holder has done what it was for. */
    SELESAI
}
