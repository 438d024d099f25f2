package id.asn.formation.usulan.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.usulan.Isian;
import id.asn.formation.usulan.JenisKebutuhan;
import id.asn.formation.usulan.Kebutuhan;
import id.asn.formation.usulan.Pendidikan;
import id.asn.formation.usulan.Penghasilan;
import id.asn.formation.usulan.Putusan;
import id.asn.formation.usulan.RincianUsulan;
import id.asn.platform.http.Created;
import id.asn.platform.http.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** A line in JSON. */
public record BarisJson(
        UUID id,
        @JsonUnwrapped Kebutuhan kebutuhan,
        int jumlah,
        Putusan putusan,
        Integer jumlahDiverifikasi,
        String catatan,
        String unitAsal,
        String referensi,
        long versi,
        @JsonIgnore UUID usulan)
        implements Versioned, Created {

    static BarisJson of(RincianUsulan baris) {
        return new BarisJson(
                baris.id(),
                baris.kebutuhan(),
                baris.jumlah(),
                baris.putusan(),
                baris.jumlahDiverifikasi(),
                baris.catatan(),
                baris.unitAsal(),
                baris.referensi(),
                baris.versi(),
                baris.usulan().id());
    }

    @Override
    @JsonIgnore
    public String lokasi() {
        return "/v1/usulan/%s/rincian/%s".formatted(usulan, id);
    }

    /** A line as it is written. */
    public record Isi(
            @NotNull JenisPengadaan jenisPengadaan,
            @NotNull Kategori kategori,
            @NotNull JenisKebutuhan jenisKebutuhan,
            @NotBlank @Size(max = 20) String jabatan,
            @NotEmpty @Size(max = 100) List<@NotNull @Valid Kualifikasi> pendidikan,
            @NotBlank @Size(max = 40) String unit,
            @NotNull @Min(1) @Max(100_000) Integer jumlah,
            @NotNull @Valid Kisaran penghasilan,
            @Pattern(regexp = "[0-3]\\.[0-9]{2}|4\\.00") String ipkMinimum,
            boolean terbukaDisabilitas) {

        Isian isian() {
            return new Isian(
                    jenisPengadaan,
                    kategori,
                    jenisKebutuhan,
                    jabatan,
                    unit,
                    pendidikan.stream()
                            .map(one -> new Pendidikan(one.kode(), one.nama()))
                            .toList(),
                    new Penghasilan(penghasilan.terendah(), penghasilan.tertinggi()),
                    ipkMinimum == null ? null : new BigDecimal(ipkMinimum),
                    terbukaDisabilitas);
        }
    }

    /** An education in it. */
    public record Kualifikasi(
            @NotNull @Pattern(regexp = "[0-9A-Z]{1,10}") String kode,
            @NotBlank @Size(max = 200) String nama) {}

    /** The range of income in it, whole rupiah a month. */
    public record Kisaran(
            @NotNull @Min(0) Long terendah, @NotNull @Min(0) Long tertinggi) {}
}
