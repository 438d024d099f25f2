package id.asn.formation.formasi;

import id.asn.formation.langkah.Jejak;
import id.asn.formation.neraca.Entri;
import java.time.Instant;

/**
 * One thing that happened to a line.
 *
 * @param oleh who made it, as an office; null where nobody in particular
 * @param dari from what state or account; null where there is none
 * @param ke to what state or account; null where there is none
 * @param jumlah seats; null where none are said
 * @param rujukan document, or the act in the ledger; null where there is none
 */
public record Peristiwa(
        Instant pada,
        Sumber sumber,
        String tindakan,
        String oleh,
        String pelaku,
        String klien,
        String dari,
        String ke,
        Integer jumlah,
        String alasan,
        String rujukan) {

    /** Which record tells it, in the order in which one act writes them. */
    public enum Sumber {
        /** A move of the usulan. */
        USULAN,
        /** A move of the rincian. */
        RINCIAN,
        /** A decree. */
        KEPUTUSAN,
        /** A movement of seats. */
        NERACA,
        /** An announcement. */
        PENGUMUMAN
    }

    /** A move in the life of the usulan or the rincian. */
    public static Peristiwa of(Sumber sumber, Jejak move) {
        return new Peristiwa(
                move.pada(),
                sumber,
                move.tindakan(),
                move.peran().name(),
                move.pelaku(),
                move.klien(),
                move.dari(),
                move.ke(),
                null,
                move.alasan(),
                move.dokumen());
    }

    /** A movement of seats. */
    public static Peristiwa of(Entri entri) {
        return new Peristiwa(
                entri.pada(),
                Sumber.NERACA,
                entri.sebab().name(),
                null,
                null,
                null,
                entri.dari().name(),
                entri.ke().name(),
                entri.jumlah(),
                null,
                entri.rujukan());
    }

    /** A decree. */
    public static Peristiwa of(Keputusan decree) {
        String tindakan = decree.versi() == 1 ? "TETAPKAN" : "REVISI";
        return bare(
                decree.pada(),
                Sumber.KEPUTUSAN,
                tindakan,
                null,
                decree.dokumen().toString());
    }

    /** An announcement with the seats it opened. */
    public static Peristiwa announced(Instant at, int seats, String nomorKeputusan) {
        return bare(at, Sumber.PENGUMUMAN, "UMUMKAN", seats, nomorKeputusan);
    }

    private static Peristiwa bare(Instant at, Sumber sumber, String tindakan, Integer seats, String rujukan) {
        return new Peristiwa(at, sumber, tindakan, null, null, null, null, null, seats, null, rujukan);
    }
}
