package id.asn.formation.pekerjaan;

import id.asn.platform.problem.Finding;
import java.util.List;

/**
 * A row as sent.
 *
 * @param nomor line or row of the file, the header being the first
 * @param sel its cells in the order of the target's columns; null where the file has none
 * @param salah what the reader found wrong with it
 */
public record Baris(long nomor, String[] sel, List<Finding> salah) {}
