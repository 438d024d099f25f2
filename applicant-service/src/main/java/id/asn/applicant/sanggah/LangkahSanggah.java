package id.asn.applicant.sanggah;

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
public record LangkahSanggah(
        @Enumerated(EnumType.STRING) TindakanSanggah tindakan, String oleh, String lewat, Instant pada) {}
