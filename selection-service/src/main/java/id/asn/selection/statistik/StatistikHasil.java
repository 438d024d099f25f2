package id.asn.selection.statistik;

import java.util.List;

/**
 * Counts of one result.
 *
 * @param lowong empty for a stage that fills no seats
 */
public record StatistikHasil(List<PerJenis> perJenis, Histogram histogram, List<Lowong> lowong) {}
