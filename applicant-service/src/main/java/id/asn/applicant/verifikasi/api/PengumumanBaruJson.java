package id.asn.applicant.verifikasi.api;

import id.asn.applicant.verifikasi.JenisPengumuman;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** What an agency sets to be announced, and when; without an instant at once. */
public record PengumumanBaruJson(
        @NotNull @Min(2018) @Max(2100) Integer tahun, JenisPengumuman jenis, OffsetDateTime waktu) {

    JenisPengumuman kind() {
        return Optional.ofNullable(jenis).orElse(JenisPengumuman.HASIL);
    }

    Instant instant() {
        return waktu == null ? null : waktu.toInstant();
    }
}
