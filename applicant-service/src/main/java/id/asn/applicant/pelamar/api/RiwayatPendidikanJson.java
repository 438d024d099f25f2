package id.asn.applicant.pelamar.api;

import id.asn.applicant.pelamar.Akreditasi;
import id.asn.applicant.pelamar.Jenjang;
import id.asn.applicant.pelamar.Predikat;
import id.asn.applicant.pelamar.RiwayatPendidikan;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One completed education in JSON; accreditations are those of the graduation date. */
public record RiwayatPendidikanJson(
        @NotNull @Pattern(regexp = "[0-9A-Z]{1,10}") String kode,
        @NotNull @Size(min = 2, max = 200) String nama,
        @NotNull Jenjang jenjang,
        @Size(min = 2, max = 200) String institusi,
        @Size(min = 2, max = 200) String program,
        Akreditasi akreditasiInstitusi,
        Akreditasi akreditasiProgram,
        @Past LocalDate tanggalLulus,
        Predikat predikat,
        @Size(min = 2, max = 100) String penyetaraan,

        @NotNull @Pattern(regexp = "[0-3]\\.[0-9]{2}|4\\.00") String ipk,

        @NotNull Boolean utama) {

    static RiwayatPendidikanJson of(RiwayatPendidikan it) {
        return new RiwayatPendidikanJson(
                it.kode(),
                it.nama(),
                it.jenjang(),
                it.institusi(),
                it.program(),
                it.akreditasiInstitusi(),
                it.akreditasiProgram(),
                it.tanggalLulus(),
                it.predikat(),
                it.penyetaraan(),
                it.ipk().setScale(2).toPlainString(),
                it.utama());
    }

    RiwayatPendidikan to() {
        return new RiwayatPendidikan(
                kode,
                nama,
                jenjang,
                institusi,
                program,
                akreditasiInstitusi,
                akreditasiProgram,
                tanggalLulus,
                predikat,
                penyetaraan,
                new BigDecimal(ipk),
                utama);
    }
}
