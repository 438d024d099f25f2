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
 * @param mulai since when the file was in the person's hands; equal to {@code pada} where it was in nobody's
 * @param isi what came with it: the check list, to whom it was assigned, why it was sent back; null when nothing did
 */
@Embeddable
public record LangkahVerifikasi(
        @Enumerated(EnumType.STRING) TindakanVerifikasi tindakan,
        String oleh,
        String lewat,
        Instant pada,
        Instant mulai,
        String isi) {}
