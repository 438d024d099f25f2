package id.asn.applicant.verifikasi;

import id.asn.applicant.lamaran.BerkasLamaran;

/**
 * All that the committee sees of a lamaran.
 *
 * @param kerja its own work on it
 * @param daftar what has to be looked at
 */
public record BerkasVerifikasi(BerkasLamaran berkas, Verifikasi kerja, DaftarPeriksa daftar) {}
