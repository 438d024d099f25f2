package id.asn.applicant.akses;

import java.util.UUID;

/**
 * The reading of a document.
 *
 * @param dokumen kind of the document
 * @param sha256 of the very bytes that were read
 * @param cara by which way, as {@code dokumen} names it
 * @param panitia true when the committee reads, false when the owner does
 */
public record Bacaan(UUID lamaranId, String dokumen, String sha256, String cara, boolean panitia) {}
