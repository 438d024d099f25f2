package id.asn.applicant.statistik;

/**
 * Exact counts of one formasi, one agency or the country; for the inside only.
 *
 * @param kunci key of the formasi or code of the agency; unique among the rows told together
 * @param urut order among them, key of the pages
 * @param kursi seats announced
 * @param diajukan lamaran submitted, decided or not
 */
public record Hitungan(String kunci, long urut, long kursi, long draf, long diajukan, long ms, long tms) {}
