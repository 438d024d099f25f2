package id.asn.applicant.pelamar.api;

import id.asn.applicant.pelamar.Jenjang;
import id.asn.applicant.pelamar.Pendidikan;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * An education in JSON.
 *
 * @param ipk decimal string 0.00 to 4.00
 */
public record PendidikanJson(
        @NotNull @Pattern(regexp = "[0-9A-Z]{1,10}") String kode,
        @NotNull @Size(min = 2, max = 200) String nama,
        @NotNull Jenjang jenjang,

        @NotNull @Pattern(regexp = "[0-3]\\.[0-9]{2}|4\\.00") String ipk) {

    static PendidikanJson of(Pendidikan it) {
        return new PendidikanJson(
                it.kode(), it.nama(), it.jenjang(), it.ipk().setScale(2).toPlainString());
    }

    Pendidikan to() {
        return new Pendidikan(kode, nama, jenjang, new BigDecimal(ipk));
    }
}
