package id.asn.applicant.formasi;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/**
 * What is sought.
 *
 * @param jumlah seats
 * @param terbukaDisabilitas people with a disability may apply to it as well
 * @param ipkMinimum least grade point average of the announcement, or null when it sets none
 */
@Embeddable
public record Kebutuhan(
        @Enumerated(EnumType.STRING) JenisPengadaan jenisPengadaan,
        @Enumerated(EnumType.STRING) Kategori kategori,
        @Enumerated(EnumType.STRING) JenisKebutuhan jenisKebutuhan,
        int jumlah,
        boolean terbukaDisabilitas,
        BigDecimal ipkMinimum) {}
