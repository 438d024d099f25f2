package id.asn.applicant.kependudukan.api;

import id.asn.applicant.kependudukan.PutusanPetugas;
import id.asn.applicant.pelamar.PutusanTinjauan;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What an official finds of the check with this turn number. */
public record TinjauanBaruJson(
        @NotNull Integer giliran,
        @NotNull PutusanTinjauan putusan,
        @NotNull @Size(min = 10, max = 1000) String catatan) {

    PutusanPetugas to() {
        return new PutusanPetugas(giliran, putusan, catatan);
    }
}
