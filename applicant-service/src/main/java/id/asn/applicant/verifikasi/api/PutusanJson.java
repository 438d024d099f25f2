package id.asn.applicant.verifikasi.api;

import id.asn.applicant.lamaran.Alasan;
import id.asn.applicant.lamaran.KodeAlasan;
import id.asn.applicant.verifikasi.Putusan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** What the committee sends to decide. */
public record PutusanJson(
        @NotNull Putusan putusan, @Size(max = 20) List<@NotNull @Valid AlasanJson> alasan) {

    /** One reason. */
    public record AlasanJson(
            @NotNull KodeAlasan kode,
            @NotNull @Size(min = 5, max = 500) String keterangan) {
        Alasan to() {
            return new Alasan(kode, keterangan);
        }
    }

    List<Alasan> reasons() {
        return Optional.ofNullable(alasan).orElse(List.of()).stream()
                .map(AlasanJson::to)
                .toList();
    }
}
