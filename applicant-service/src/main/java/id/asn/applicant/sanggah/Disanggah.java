package id.asn.applicant.sanggah;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What is objected to: whose lamaran of which agency and year, as told by which announcement.
 *
 * @param instansi code of the agency whose committee answers
 */
@Embeddable
public record Disanggah(UUID lamaranId, UUID pelamarId, int tahun, String instansi, UUID pengumumanId) {}
