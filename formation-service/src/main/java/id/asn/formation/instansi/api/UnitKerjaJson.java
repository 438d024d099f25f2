package id.asn.formation.instansi.api;

import id.asn.formation.instansi.UnitKerja;
import id.asn.platform.http.Versioned;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A unit in JSON. */
public record UnitKerjaJson(
        String instansi,
        String kode,
        String nama,
        String kecamatan,
        String wilayah,
        String induk,
        String jalur,
        long versi)
        implements Versioned {

    static UnitKerjaJson of(UnitKerja unit) {
        return new UnitKerjaJson(
                unit.instansi(),
                unit.kode(),
                unit.nama(),
                unit.kecamatan(),
                unit.wilayah(),
                unit.induk(),
                unit.jalur(),
                unit.versi());
    }

    /** What can be said of a unit besides its code. */
    public record Isi(
            @NotBlank @Size(max = 200) String nama,
            @Size(min = 1, max = 100) String kecamatan,
            @Size(max = 8) String wilayah,
            @Size(max = 40) String induk) {}
}
