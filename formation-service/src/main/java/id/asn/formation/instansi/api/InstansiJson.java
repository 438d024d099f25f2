package id.asn.formation.instansi.api;

import id.asn.formation.instansi.BentukInstansi;
import id.asn.formation.instansi.Instansi;
import id.asn.formation.instansi.JenisInstansi;
import id.asn.platform.http.Versioned;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** An agency in JSON. */
public record InstansiJson(
        String kode,
        String nama,
        JenisInstansi jenis,
        String provinsi,
        BentukInstansi bentuk,
        String idNasional,
        LocalDate berlakuSejak,
        LocalDate berlakuSampai,
        long versi)
        implements Versioned {

    static InstansiJson of(Instansi instansi) {
        return new InstansiJson(
                instansi.kode(),
                instansi.nama(),
                instansi.jenis(),
                instansi.provinsi(),
                instansi.bentuk(),
                instansi.idNasional(),
                instansi.berlakuSejak(),
                instansi.berlakuSampai(),
                instansi.versi());
    }

    /**
     * What can be said of an agency besides its code.
     *
     * @param provinsi two digits of the area codes, for regional agencies; null where it is not said
     * @param bentuk null to leave it as it is
     */
    public record Isi(
            @NotBlank @Size(max = 200) String nama,
            @NotNull JenisInstansi jenis,
            @Pattern(regexp = "[0-9]{2}") String provinsi,
            BentukInstansi bentuk,
            LocalDate berlakuSejak,
            LocalDate berlakuSampai) {}
}
