package id.asn.applicant.akses;

/** What somebody else's data were looked at for. */
public enum TujuanAkses {
    /** The committee opened a submitted lamaran. */
    MELIHAT_LAMARAN,
    /** A document was read. */
    MELIHAT_DOKUMEN,
    /** The committee asked for a one-time link to a document. */
    MEMINTA_TAUTAN_DOKUMEN,
    /** The committee decided on a lamaran, or tried to. */
    MEMUTUS_LAMARAN,
    /** The committee opened an objection with its evidence. */
    MELIHAT_SANGGAH,
    /** The committee answered an objection, or tried to. */
    MENJAWAB_SANGGAH,
    /** Panselnas or an auditor read a sanction. */
    MELIHAT_SANKSI,
    /** Panselnas imposed a sanction or took one back, or tried to. */
    MENETAPKAN_SANKSI,
    /** Panselnas opened a check that the civil registry did not confirm. */
    MELIHAT_PEMERIKSAAN_NIK,
    /** Panselnas decided on such a check, or tried to. */
    MENINJAU_NIK
}
