package id.asn.applicant.periode.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What this service reads of formation's {@code id.asn.formation.periode.ditetapkan.v1}; the rest is ignored.
 *
 * @param perpanjangan later closes of single agencies; null in events from before there were any
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PeriodeDitetapkan(int tahun, long versi, List<TahapJadwal> tahap, List<Perpanjangan> perpanjangan) {

    /** One stage and its half-open window. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record TahapJadwal(String tahap, OffsetDateTime buka, OffsetDateTime tutup) {}

    /** A later close of one stage for one agency. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Perpanjangan(String instansi, String tahap, OffsetDateTime tutup) {}
}
