package id.asn.formation.usulan;

import jakarta.persistence.Embeddable;

/** Range of monthly income in whole rupiah, both ends included. */
@Embeddable
public record Penghasilan(long terendah, long tertinggi) {

    /** The lower end is not above the upper. */
    public boolean teratur() {
        return terendah <= tertinggi;
    }
}
