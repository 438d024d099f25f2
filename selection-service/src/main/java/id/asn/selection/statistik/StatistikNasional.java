package id.asn.selection.statistik;

import id.asn.selection.hasil.Tahap;

/**
 * Counts of all results in force of one year and stage.
 *
 * @param instansi agencies
 * @param lulus code P/L of the stage
 */
public record StatistikNasional(
        int tahun, Tahap tahap, long instansi, long formasi, long kursi, long peserta, long lulus, long tidakHadir) {}
