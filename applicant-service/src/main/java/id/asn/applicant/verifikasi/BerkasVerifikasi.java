package id.asn.applicant.verifikasi;

import id.asn.applicant.lamaran.BerkasLamaran;

/**
 * All that the committee sees of a lamaran.
 *
 * @param kerja its own work on it
 */
public record BerkasVerifikasi(BerkasLamaran berkas, Verifikasi kerja) {

    /** What has to be looked at; refused for a year without criteria. */
    public DaftarPeriksa daftar() {
        return DaftarPeriksa.of(berkas);
    }
}
