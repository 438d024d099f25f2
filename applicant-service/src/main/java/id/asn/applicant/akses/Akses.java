package id.asn.applicant.akses;

import java.time.Instant;

/**
 * One look at a person's data as it is told to the person: an office looked, not a named official.
 *
 * @param urut place in the order, key of the pages
 * @param instansi agency acted for, or null for a national role
 * @param dokumen kind of the document that was read, or null
 */
public record Akses(long urut, Instant pada, String peran, String instansi, TujuanAkses tujuan, String dokumen) {}
