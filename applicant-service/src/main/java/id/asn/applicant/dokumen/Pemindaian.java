package id.asn.applicant.dokumen;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * How far the scan of a file has come.
 *
 * @param pindaiSejak since when the status stands
 * @param pindaiBerikut not before this instant is it taken up again
 * @param pindaiPercobaan how often it was taken up
 * @param pindaiTemuan the scanner's name for what it found, or null
 */
@Embeddable
public record Pemindaian(
        @Enumerated(EnumType.STRING) StatusPindai pindaiStatus,
        Instant pindaiSejak,
        Instant pindaiBerikut,
        int pindaiPercobaan,
        String pindaiTemuan) {}
