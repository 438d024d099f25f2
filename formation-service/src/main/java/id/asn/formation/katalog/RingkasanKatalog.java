package id.asn.formation.katalog;

import java.util.List;
import java.util.Map;

/**
 * How much a search finds.
 *
 * @param formasi rows
 * @param kursi seats in them
 * @param faset counts by each facet that was asked for, the most frequent values first
 */
public record RingkasanKatalog(long formasi, long kursi, Map<String, List<NilaiFaset>> faset) {}
