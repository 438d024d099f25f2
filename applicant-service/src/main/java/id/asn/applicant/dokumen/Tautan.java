package id.asn.applicant.dokumen;

import java.time.Instant;
import java.util.UUID;

/**
 * Leave to read one file once, without signing in, until an instant: for the browser that a signed-in person uses.
 *
 * @param kunci the very file; another that takes its place is not meant
 * @param cara as whom its reader reads
 * @param oleh who asked for it, and through which client
 * @param sampai first instant at which it is worth nothing
 */
public record Tautan(
        UUID lamaranId, JenisDokumen jenis, String kunci, CaraBaca cara, String oleh, String lewat, Instant sampai) {}
