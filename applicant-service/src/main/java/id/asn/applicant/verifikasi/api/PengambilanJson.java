package id.asn.applicant.verifikasi.api;

import id.asn.applicant.verifikasi.VerifikasiStatus;
import id.asn.applicant.verifikasi.store.AntreanStore.Permintaan;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** How many files a verifier asks for, and for which look. */
public record PengambilanJson(@NotNull @Min(1) @Max(50) Integer jumlah, Pemeriksaan pemeriksaan, UUID formasiId) {

    /** Which look. */
    public enum Pemeriksaan {
        PERTAMA,
        KEDUA
    }

    Permintaan to(String instansi) {
        boolean second = pemeriksaan == Pemeriksaan.KEDUA;
        return new Permintaan(
                instansi, second ? VerifikasiStatus.MENUNGGU_KEDUA : VerifikasiStatus.MENUNGGU, formasiId, jumlah);
    }
}
