package id.asn.selection.optimalisasi;

/** What came of trying one path for one participant. */
public enum SebabPercobaan {
    /** The path reached no vacant seat of the same jabatan. */
    TANPA_LOWONGAN,
    /** No formasi with a vacant seat accepts the participant's qualification. */
    PENDIDIKAN,
    /** The participant's points do not meet the passing grade of the path. */
    AMBANG,
    /** Others stood before them in the final order until the seats were gone. */
    KALAH,
    /** Stands at the last seat with others from whom no step of the law tells them apart. */
    BELUM_TERPUTUS,
    /** Given the seat. */
    DITEMPATKAN
}
