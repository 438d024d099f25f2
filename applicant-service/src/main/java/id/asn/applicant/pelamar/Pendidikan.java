package id.asn.applicant.pelamar;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/**
 * The education that the pelamar applies with.
 *
 * @param kode BKN's code of the qualification
 * @param ipk grade point average 0.00 to 4.00, two decimals; for SLTA the mean mark of the diploma on the same scale
 */
@Embeddable
public record Pendidikan(
        String kode,
        String nama,
        @Enumerated(EnumType.STRING) Jenjang jenjang,
        BigDecimal ipk) {}
