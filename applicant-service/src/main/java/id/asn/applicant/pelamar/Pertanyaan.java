package id.asn.applicant.pelamar;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the registry is asked about one person.
 *
 * @param giliran counts the attempts; an answer counts only for the attempt it was asked in
 */
public record Pertanyaan(UUID pelamar, int giliran, Nik nik, String nomorKk, String nama, LocalDate tanggalLahir) {
    /** Nothing of it may reach a log. */
    @Override
    public String toString() {
        return "Pertanyaan " + pelamar;
    }
}
