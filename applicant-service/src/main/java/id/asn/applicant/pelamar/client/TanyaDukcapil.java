package id.asn.applicant.pelamar.client;

import java.time.LocalDate;

/**
 * What the registry is asked.
 *
 * @param nomorKk number of the kartu keluarga, or null when the person has not stated it
 */
public record TanyaDukcapil(String nik, String nomorKk, String nama, LocalDate tanggalLahir) {
    /** Nothing of it may reach a log. */
    @Override
    public String toString() {
        return "TanyaDukcapil";
    }
}
