package id.asn.applicant.pelamar.api;

import id.asn.applicant.pelamar.PengalamanKerja;
import id.asn.applicant.pelamar.StatusNonAsn;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** One employment in JSON. */
public record PekerjaanPelamarJson(
        @NotNull @Size(min = 2, max = 200) String pemberiKerja,
        @Pattern(regexp = "[0-9]{4}") String instansi,
        @NotNull @Size(min = 2, max = 200) String jabatan,
        @NotNull @PastOrPresent LocalDate mulai,
        @PastOrPresent LocalDate selesai) {

    /** What is declared for the groups of a PPPK selection. */
    public record NonAsnJson(
            @NotNull Boolean thk2,
            @NotNull Boolean pangkalanDataBkn,
            @NotNull @Min(0) @Max(60) Integer tahunDapodik,
            @NotNull Boolean lulusPpg) {
        static NonAsnJson of(StatusNonAsn it) {
            return new NonAsnJson(it.thk2(), it.pangkalanDataBkn(), it.tahunDapodik(), it.lulusPpg());
        }

        StatusNonAsn to() {
            return new StatusNonAsn(thk2, pangkalanDataBkn, tahunDapodik, lulusPpg);
        }
    }

    static PekerjaanPelamarJson of(PengalamanKerja it) {
        return new PekerjaanPelamarJson(it.pemberiKerja(), it.instansi(), it.jabatan(), it.mulai(), it.selesai());
    }

    PengalamanKerja to() {
        return new PengalamanKerja(pemberiKerja, instansi, jabatan, mulai, selesai);
    }
}
