package id.asn.applicant.lamaran;

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
public record Langkah(@Enumerated(EnumType.STRING) TindakanLamaran tindakan, String oleh, String lewat, Instant pada) {}
