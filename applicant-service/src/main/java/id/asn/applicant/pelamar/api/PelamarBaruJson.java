package id.asn.applicant.pelamar.api;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import id.asn.applicant.pelamar.Bagian;
import id.asn.applicant.pelamar.Biodata;
import id.asn.applicant.pelamar.FaktaKhusus;
import id.asn.applicant.pelamar.JenisKelamin;
import id.asn.applicant.pelamar.Kontak;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What a person sends to register. */
public record PelamarBaruJson(
        @NotNull @Pattern(regexp = "[0-9]{16}") String nik,
        @NotNull @Size(min = 2, max = 200) String nama,
        @NotNull @Past LocalDate tanggalLahir,
        @NotNull JenisKelamin jenisKelamin,
        @NotNull @Valid PendidikanJson pendidikan,
        // in the order sent: a set in another order each time would make a repeated request another one
        @JsonDeserialize(as = LinkedHashSet.class) Set<@NotNull FaktaKhusus> faktaKhusus,
        @Valid KontakJson kontak) {

    Bagian.Isi stated() {
        Biodata biodata = new Biodata(
                nama,
                tanggalLahir,
                jenisKelamin,
                pendidikan.to(),
                Optional.ofNullable(faktaKhusus).orElse(Set.of()));
        return new Bagian.Isi(
                biodata, Optional.ofNullable(kontak).map(KontakJson::to).orElse(Kontak.KOSONG));
    }
}
