package id.asn.applicant.pelamar.api;

import id.asn.applicant.pelamar.JenisSertifikat;
import id.asn.applicant.pelamar.Sertifikat;
import id.asn.applicant.pelamar.Str;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A certificate in JSON. */
public record SertifikatJson(
        @NotNull JenisSertifikat jenis,
        @NotNull @Size(min = 2, max = 100) String nomor,
        @NotNull @Size(min = 2, max = 200) String nama,
        @NotNull @PastOrPresent LocalDate terbitPada,
        LocalDate berlakuSampai) {

    /** A surat tanda registrasi. */
    public record StrJson(
            @NotNull @Size(min = 2, max = 100) String nomor,
            @NotNull @Size(min = 2, max = 200) String profesi,
            LocalDate berlakuSampai) {
        static StrJson of(Str it) {
            return new StrJson(it.nomor(), it.profesi(), it.berlakuSampai());
        }

        Str to() {
            return new Str(nomor, profesi, berlakuSampai);
        }
    }

    static SertifikatJson of(Sertifikat it) {
        return new SertifikatJson(it.jenis(), it.nomor(), it.nama(), it.terbitPada(), it.berlakuSampai());
    }

    Sertifikat to() {
        return new Sertifikat(jenis, nomor, nama, terbitPada, berlakuSampai);
    }
}
