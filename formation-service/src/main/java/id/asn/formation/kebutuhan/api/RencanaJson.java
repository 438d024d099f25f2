package id.asn.formation.kebutuhan.api;

import id.asn.formation.kebutuhan.Rencana;
import id.asn.formation.kebutuhan.RencanaTahun;
import id.asn.platform.http.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A plan of intake in JSON. */
public record RencanaJson(
        int tahun, String instansi, String unit, String jabatan, List<RencanaTahun> rencana, long versi)
        implements Versioned {

    static RencanaJson of(Rencana rencana) {
        return new RencanaJson(
                rencana.tahun(),
                rencana.instansi(),
                rencana.unit().kode(),
                rencana.jabatan().kode(),
                rencana.rencana(),
                rencana.versi());
    }

    /** A plan as it is written. */
    public record Isi(@NotNull @Size(max = 5) List<@NotNull @Valid IsiTahun> rencana) {

        List<RencanaTahun> years() {
            return rencana.stream()
                    .map(one -> new RencanaTahun(one.tahun(), one.masuk(), one.keluar()))
                    .toList();
        }
    }

    /** One year of it. */
    public record IsiTahun(
            @NotNull Integer tahun,
            @Min(0) @Max(100_000) int masuk,
            @Min(0) @Max(100_000) int keluar) {}
}
