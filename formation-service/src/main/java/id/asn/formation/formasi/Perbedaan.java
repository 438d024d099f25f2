package id.asn.formation.formasi;

import java.util.UUID;

/**
 * A field of a line that is not the same everywhere.
 *
 * @param medan path of the field
 * @param keputusan what the decree says; null when it says nothing
 * @param rincian what the rincian says now
 * @param diumumkan what was announced last; null also while nothing was
 */
public record Perbedaan(UUID formasiId, String medan, String keputusan, String rincian, String diumumkan) {}
