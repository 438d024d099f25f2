package id.asn.applicant.verifikasi;

import java.time.Instant;
import java.util.UUID;

/**
 * What an agency sets for its announcement.
 *
 * @param nomor counts the announcements of the agency and year from 1
 * @param menyusul the first one; null for the first itself
 * @param waktu the instant before which nothing is told
 */
public record Rencana(int tahun, String instansi, JenisPengumuman jenis, int nomor, UUID menyusul, Instant waktu) {}
