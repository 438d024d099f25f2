package id.asn.formation.penetapan.api;

import id.asn.formation.alokasi.Golongan;
import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.penetapan.Bobot;
import id.asn.formation.penetapan.Lantai;
import id.asn.formation.penetapan.Perubahan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/** A proposal to be calculated: of which year, by what policy, with what floors. */
public record IsiUsulAlokasi(
        @NotNull @Min(2018) @Max(2100) Integer tahun,
        @NotNull @Valid Kebijakan bobot,
        @NotNull @Min(0) @Max(1000) Integer lantaiUmum,
        @Size(max = 5000) List<@NotNull @Valid Tempat> lantai) {

    Bobot kebijakan() {
        return new Bobot(
                bobot.guru(),
                bobot.kesehatan(),
                bobot.dosen(),
                bobot.teknis(),
                bobot.pelayananDasar(),
                bobot.diverifikasi(),
                bobot.diusulkan(),
                bobot.kesenjangan(),
                lantaiUmum);
    }

    List<Lantai> floors() {
        return lantai == null ? List.of() : lantai.stream().map(Tempat::lantai).toList();
    }

    /** Factors of at most four decimals; only those of proposed seats and of vacancies may be 0. */
    public record Kebijakan(
            @NotNull @DecimalMin("0.0001") @Digits(integer = 5, fraction = 4) BigDecimal guru,

            @NotNull @DecimalMin("0.0001") @Digits(integer = 5, fraction = 4) BigDecimal kesehatan,

            @NotNull @DecimalMin("0.0001") @Digits(integer = 5, fraction = 4) BigDecimal dosen,

            @NotNull @DecimalMin("0.0001") @Digits(integer = 5, fraction = 4) BigDecimal teknis,

            @NotNull @DecimalMin("0.0001") @Digits(integer = 5, fraction = 4) BigDecimal pelayananDasar,

            @NotNull @DecimalMin("0.0001") @Digits(integer = 5, fraction = 4) BigDecimal diverifikasi,

            @NotNull @DecimalMin("0") @Digits(integer = 5, fraction = 4) BigDecimal diusulkan,

            @NotNull @DecimalMin("0") @Digits(integer = 5, fraction = 4) BigDecimal kesenjangan) {}

    /** Seats of one agency in one golongan. */
    public record Tempat(
            @NotNull @Pattern(regexp = "[0-9]{4}") String instansi,
            @NotNull JenisPengadaan jenisPengadaan,
            @NotNull Kategori kategori,
            @NotNull @Min(0) Integer jumlah) {

        Lantai lantai() {
            return new Lantai(instansi, new Golongan(jenisPengadaan, kategori), jumlah);
        }

        Perubahan perubahan() {
            return new Perubahan(instansi, new Golongan(jenisPengadaan, kategori), jumlah);
        }
    }

    /** Other seats for agencies, and why. */
    public record Ubahan(
            @NotBlank @Size(max = 2000) String alasan,
            @NotEmpty @Size(max = 5000) List<@NotNull @Valid Tempat> baris) {

        List<Perubahan> perubahan() {
            return baris.stream().map(Tempat::perubahan).toList();
        }
    }
}
