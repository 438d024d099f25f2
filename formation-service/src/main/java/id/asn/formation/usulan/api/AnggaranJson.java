package id.asn.formation.usulan.api;

import id.asn.formation.usulan.AnggaranUsulan;
import id.asn.platform.http.Versioned;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** The budget beside a usulan in JSON; whole rupiah a year. */
public record AnggaranJson(UUID usulanId, long belanjaPegawai, long belanjaTotal, String sumber, long versi)
        implements Versioned {
    private static final long MOST = 1_000_000_000_000_000L;

    static AnggaranJson of(AnggaranUsulan anggaran) {
        return new AnggaranJson(
                anggaran.usulanId(),
                anggaran.belanjaPegawai(),
                anggaran.belanjaTotal(),
                anggaran.sumber(),
                anggaran.versi());
    }

    /** A budget as it is stated. */
    public record Isi(
            @NotNull @Min(0) @Max(MOST) Long belanjaPegawai,
            @NotNull @Min(1) @Max(MOST) Long belanjaTotal,
            @NotBlank @Size(max = 200) String sumber) {}
}
