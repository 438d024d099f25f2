package id.asn.applicant.verifikasi;

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
public record LangkahPengumuman(
        @Enumerated(EnumType.STRING) TindakanPengumuman tindakan, String oleh, String lewat, Instant pada) {}
