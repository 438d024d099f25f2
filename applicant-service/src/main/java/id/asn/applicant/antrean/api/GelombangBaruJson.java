package id.asn.applicant.antrean.api;

import id.asn.applicant.antrean.GelombangBaru;
import id.asn.applicant.antrean.Kegiatan;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Objects;

/** What Panselnas sends to put a waiting room before an act. */
public record GelombangBaruJson(
        @NotNull @Min(2018) @Max(2100) Integer tahun,
        @NotNull Kegiatan kegiatan,
        @NotNull OffsetDateTime dibuka,
        @NotNull @Min(0) @Max(1_000_000) Integer lajuPerMenit,
        @Min(1) @Max(1440) Integer masaMenit,
        @Min(15) @Max(1440) Integer lepasMenit,
        @NotNull @Size(min = 10, max = 1000) String alasan) {

    /** Long enough to read a whole form once more. */
    private static final int TURN = 30;

    /** The last hour belongs to everybody. */
    private static final int RELEASE = 60;

    GelombangBaru wanted() {
        return new GelombangBaru(
                tahun,
                kegiatan,
                dibuka.toInstant(),
                lajuPerMenit,
                Objects.requireNonNullElse(masaMenit, TURN),
                Objects.requireNonNullElse(lepasMenit, RELEASE),
                alasan);
    }
}
