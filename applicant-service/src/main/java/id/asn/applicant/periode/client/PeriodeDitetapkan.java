package id.asn.applicant.periode.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;

/** What this service reads of formation's {@code id.asn.formation.periode.ditetapkan.v1}; the rest is ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PeriodeDitetapkan(int tahun, long versi, List<TahapJadwal> tahap) {

    /** One stage and its half-open window. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record TahapJadwal(String tahap, OffsetDateTime buka, OffsetDateTime tutup) {}
}
