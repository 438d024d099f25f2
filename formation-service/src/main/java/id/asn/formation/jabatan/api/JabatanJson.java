package id.asn.formation.jabatan.api;

import id.asn.formation.jabatan.Jabatan;
import id.asn.formation.jabatan.Jenjang;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.jabatan.KelompokJabatan;
import id.asn.platform.http.Versioned;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A position in JSON. */
public record JabatanJson(
        String kode,
        String nama,
        Kategori kategori,
        KelompokJabatan kelompokJabatan,
        String rumpun,
        Jenjang jenjang,
        LocalDate berlakuSejak,
        LocalDate berlakuSampai,
        long versi)
        implements Versioned {

    static JabatanJson of(Jabatan jabatan) {
        return new JabatanJson(
                jabatan.kode(),
                jabatan.nama(),
                jabatan.kategori(),
                jabatan.kelompok(),
                jabatan.rumpun(),
                jabatan.jenjang(),
                jabatan.berlakuSejak(),
                jabatan.berlakuSampai(),
                jabatan.versi());
    }

    /** What can be said of a position besides its code. */
    public record Isi(
            @NotBlank @Size(max = 200) String nama,
            @NotNull Kategori kategori,
            @NotNull KelompokJabatan kelompokJabatan,
            @Pattern(regexp = "[A-Za-z0-9.-]{1,40}") String rumpun,
            Jenjang jenjang,
            LocalDate berlakuSejak,
            LocalDate berlakuSampai) {}
}
