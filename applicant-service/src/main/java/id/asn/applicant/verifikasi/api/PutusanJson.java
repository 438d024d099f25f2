package id.asn.applicant.verifikasi.api;

import id.asn.applicant.lamaran.Alasan;
import id.asn.applicant.lamaran.KodeAlasan;
import id.asn.applicant.verifikasi.HasilButir;
import id.asn.applicant.verifikasi.HasilPeriksa;
import id.asn.applicant.verifikasi.Putusan;
import id.asn.applicant.verifikasi.Temuan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** What the committee sends to decide. */
public record PutusanJson(
        @NotNull Putusan putusan,
        @Size(max = 20) List<@NotNull @Valid AlasanJson> alasan,
        @Size(max = 50) List<@NotNull @Valid ButirJson> pemeriksaan) {

    /** One item of the check list. */
    public record ButirJson(
            @NotNull @Size(min = 1, max = 40) String kode,
            @NotNull HasilPeriksa hasil,
            KodeAlasan alasan,
            @Size(min = 5, max = 500) String catatan) {
        HasilButir to() {
            return new HasilButir(kode, hasil, alasan, catatan);
        }
    }

    /** One reason. */
    public record AlasanJson(
            @NotNull KodeAlasan kode,
            @NotNull @Size(min = 5, max = 500) String keterangan) {
        Alasan to() {
            return new Alasan(kode, keterangan);
        }
    }

    Temuan to() {
        return new Temuan(
                putusan,
                Optional.ofNullable(pemeriksaan).orElse(List.of()).stream()
                        .map(ButirJson::to)
                        .toList(),
                Optional.ofNullable(alasan).orElse(List.of()).stream()
                        .map(AlasanJson::to)
                        .toList());
    }
}
