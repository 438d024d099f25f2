package id.asn.applicant.pelamar;

import java.time.Instant;
import java.util.List;

/**
 * One correction of an account. What stood in the parts before is not kept: what was corrected away shall not live on.
 *
 * @param urut place in the order, key of the pages
 * @param lewat the program through which the owner made it
 */
public record Perubahan(long urut, List<Bagian> bagian, String lewat, Instant pada) {}
