package id.asn.formation.formasi.api;

import id.asn.formation.langkah.Dokumen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A later decree: its number and date, why, and the lines that get other seats. */
public record RevisiJson(
        @NotBlank @Size(max = 100) String nomor,
        @NotNull LocalDate tanggal,
        @NotBlank @Size(max = 2000) String alasan,
        @NotEmpty @Size(max = 10_000) List<RincianFormasiJson.@NotNull @Valid Jumlah> baris) {

    Dokumen dokumen() {
        return new Dokumen(nomor, tanggal);
    }

    Map<UUID, Integer> jumlah() {
        return RincianFormasiJson.Jumlah.byLine(baris);
    }
}
