package id.asn.formation.usulan.api;

import id.asn.formation.usulan.kesiapan.AturanKesiapan;
import id.asn.formation.usulan.kesiapan.BarisKebijakan;
import id.asn.formation.usulan.kesiapan.Kebijakan;
import id.asn.formation.usulan.kesiapan.LabelJabatan;
import id.asn.formation.usulan.kesiapan.Sifat;
import id.asn.platform.http.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The policy of a year in JSON. */
public record KebijakanJson(int tahun, List<Aturan> aturan, List<Label> jabatan, long versi) implements Versioned {

    static KebijakanJson of(Kebijakan policy) {
        return new KebijakanJson(
                policy.tahun(),
                policy.aturan().stream().map(Aturan::of).toList(),
                policy.jabatan().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> new Label(entry.getKey(), entry.getValue()))
                        .toList(),
                policy.versi());
    }

    /** One of its rules. */
    public record Aturan(
            @NotNull AturanKesiapan aturan,
            @NotNull Sifat sifat,
            @Pattern(regexp = "[0-9]{1,3}(\\.[0-9]{1,3})?") String angka,
            @Min(0) int mulaiDari,
            @NotBlank @Size(max = 200) String dasarHukum,
            @Size(min = 1, max = 500) String keraguan) {

        static Aturan of(BarisKebijakan rule) {
            String angka = rule.angka() == null
                    ? null
                    : rule.angka().stripTrailingZeros().toPlainString();
            return new Aturan(rule.aturan(), rule.sifat(), angka, rule.mulaiDari(), rule.dasarHukum(), rule.keraguan());
        }

        BarisKebijakan rule() {
            BigDecimal number = angka == null ? null : new BigDecimal(angka);
            return new BarisKebijakan(aturan, sifat, number, mulaiDari, dasarHukum, keraguan);
        }
    }

    /** What it says of a jabatan. */
    public record Label(
            @NotBlank @Size(max = 20) String jabatan,
            @NotNull LabelJabatan label) {}

    /** A policy as it is set. */
    public record Isi(
            @NotEmpty @Size(max = 50) List<@NotNull @Valid Aturan> aturan,
            @Size(max = 10_000) List<@NotNull @Valid Label> jabatan) {

        List<BarisKebijakan> rules() {
            return aturan.stream().map(Aturan::rule).toList();
        }

        Map<String, LabelJabatan> labels() {
            Map<String, LabelJabatan> labels = new LinkedHashMap<>();
            if (jabatan != null) {
                jabatan.forEach(one -> labels.put(one.jabatan(), one.label()));
            }
            return labels;
        }
    }
}
