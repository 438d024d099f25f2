package id.asn.selection.hasil;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Counts of a result version.
 *
 * @param formasi formasi judged, those without participants included
 * @param peserta participants judged
 * @param kursi seats of these formasi
 * @param lulus code P/L, that of a path included
 * @param diLuarBatas code P
 * @param tidakLulus code TL
 * @param tidakHadir code TH
 * @param seri undecided at a last seat
 * @param dialihkan of {@code lulus}: with a seat of another formasi
 * @param gugur code TMS-1
 */
@Embeddable
public record Rekap(
        int formasi,
        int peserta,
        int kursi,
        int lulus,
        @Column(name = "di_luar_batas") int diLuarBatas,
        @Column(name = "tidak_lulus") int tidakLulus,
        @Column(name = "tidak_hadir") int tidakHadir,
        int seri,
        int dialihkan,
        int gugur) {}
