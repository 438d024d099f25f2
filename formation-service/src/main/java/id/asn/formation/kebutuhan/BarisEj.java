package id.asn.formation.kebutuhan;

import java.math.BigDecimal;

/**
 * One class of efektivitas jabatan: a workload of that much, or more, of what the staff can do.
 *
 * @param batas two decimals, from here upwards; zero in the lowest class
 * @param sumber where the row stands
 * @param keraguan what is uncertain about it; null when nothing is
 */
public record BarisEj(KelasEj kelas, BigDecimal batas, String sumber, String keraguan) {}
