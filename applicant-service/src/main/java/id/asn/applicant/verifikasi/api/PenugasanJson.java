package id.asn.applicant.verifikasi.api;

import id.asn.applicant.verifikasi.VerifikasiStatus;
import id.asn.applicant.verifikasi.store.AntreanStore.Permintaan;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** How many of the oldest waiting files a verifier is given, of one formasi or of all. */
public record PenugasanJson(
        @NotNull @Size(min = 1, max = 255) String verifikator,
        @NotNull @Min(1) @Max(500) Integer jumlah,
        UUID formasiId) {

    Permintaan to(String instansi) {
        return new Permintaan(instansi, VerifikasiStatus.MENUNGGU, formasiId, jumlah);
    }
}
