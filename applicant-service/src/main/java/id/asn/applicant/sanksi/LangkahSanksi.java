package id.asn.applicant.sanksi;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * One move that was made.
 *
 * @param oleh person
 * @param lewat client
 */
@Embeddable
public record LangkahSanksi(
        @Enumerated(EnumType.STRING) TindakanSanksi tindakan, Dasar dasar, String oleh, String lewat, Instant pada) {}
