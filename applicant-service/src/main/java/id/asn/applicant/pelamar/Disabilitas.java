package id.asn.applicant.pelamar;

/**
 * A disability as the doctor's certificate of a government hospital or puskesmas states it.
 *
 * @param jenis type, in the certificate's words
 * @param derajat degree, in the certificate's words
 * @param fasilitas the hospital or puskesmas
 * @param tautanVideo where the short video of daily activity is, or null when not stated
 */
public record Disabilitas(String jenis, String derajat, String nomorSurat, String fasilitas, String tautanVideo) {}
