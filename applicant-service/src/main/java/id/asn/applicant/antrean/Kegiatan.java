package id.asn.applicant.antrean;

/** The acts that a waiting room can stand before. */
public enum Kegiatan {
    /** Binding a NIK to one's account; of no year, so the round that is open guards it whatever its year. */
    PEMBUATAN_AKUN,
    /** Handing in a lamaran of the round's year. */
    PENGAJUAN
}
