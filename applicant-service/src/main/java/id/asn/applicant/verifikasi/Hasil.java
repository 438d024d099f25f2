package id.asn.applicant.verifikasi;

import id.asn.applicant.lamaran.Alasan;
import java.time.Instant;
import java.util.List;

/**
 * What the committee found of one lamaran.
 *
 * @param pemeriksa who took the first look; null for what was decided before looks were recorded
 * @param pemeriksaKedua who confirmed a TMS; null before, and for an MS
 * @param diputusPada when it was decided; null while a TMS waits for its second look
 */
public record Hasil(
        Putusan putusan,
        String pemeriksa,
        String pemeriksaKedua,
        Instant diputusPada,
        List<HasilButir> butir,
        List<Alasan> alasan) {}
