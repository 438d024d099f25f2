package id.asn.applicant.verifikasi;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Who has a file in hand.
 *
 * @param pemegang subject of the verifier's token
 * @param sejak since when
 * @param sampai first instant at which anybody else may take it over; null for an assignment, which only the secretariat
 *     takes back
 */
@Embeddable
public record Pegangan(
        String pemegang,
        @Column(name = "dipegang_sejak") Instant sejak,
        @Column(name = "dipegang_sampai") Instant sampai) {

    /** True when the verifier's time is over. */
    public boolean lapsed(Instant now) {
        return sampai != null && !now.isBefore(sampai);
    }

    /** True when it is this person's. */
    public boolean by(String person) {
        return pemegang.equals(person);
    }
}
