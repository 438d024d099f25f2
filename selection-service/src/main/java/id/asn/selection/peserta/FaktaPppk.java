package id.asn.selection.peserta;

/**
 * Facts that only PPPK asks for.
 *
 * @param golongan the group that the lamaran rests on
 * @param tahap stage of registration, 1 or 2
 * @param sertifikatPendidik a sertifikat pendidik was stated that was valid on the day of submission
 */
public record FaktaPppk(GolonganPelamar golongan, int tahap, boolean sertifikatPendidik) {}
