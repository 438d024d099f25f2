package id.asn.selection.skb.api;

import id.asn.platform.http.Versioned;
import id.asn.selection.peserta.JenisInstansi;
import id.asn.selection.skb.BagianSkb;
import id.asn.selection.skb.JenisTesSkb;
import id.asn.selection.skb.TerbitanSusunan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** What the SKB of a jabatan is made of in an agency, as announced. */
public record SusunanSkbJson(
        int tahun,
        String instansi,
        String jabatan,
        JenisInstansi jenisInstansi,
        List<Bagian> bagian,
        String dasar,
        Instant diumumkanPada,
        long versi)
        implements Versioned {
    private static final int TERBANYAK = 10;

    static SusunanSkbJson of(TerbitanSusunan satu) {
        return new SusunanSkbJson(
                satu.kunci().tahun(),
                satu.kunci().instansi(),
                satu.kunci().jabatan(),
                satu.isi().jenisInstansi(),
                satu.isi().bagian().stream().map(Bagian::of).toList(),
                satu.dasar(),
                satu.pada(),
                satu.versi());
    }

    /** One part. */
    public record Bagian(
            @NotNull JenisTesSkb tes,
            @NotNull @Min(0) @Max(100) Integer bobot,
            @Valid Gugur gugur) {

        static Bagian of(BagianSkb satu) {
            return new Bagian(satu.tes(), satu.bobot(), Gugur.of(satu.gugur()));
        }

        BagianSkb bagian() {
            return new BagianSkb(tes, bobot, gugur == null ? null : gugur.gugur());
        }
    }

    /** How a part knocks out. */
    public record Gugur(
            @NotBlank @Size(max = 500) String kriteria,

            @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal ambang) {

        static Gugur of(BagianSkb.Gugur satu) {
            return satu == null ? null : new Gugur(satu.kriteria(), satu.ambang());
        }

        BagianSkb.Gugur gugur() {
            return new BagianSkb.Gugur(kriteria, ambang);
        }
    }

    /** What is to be announced, and the document that does so. */
    public record Isi(
            @NotNull @Size(min = 1, max = TERBANYAK) List<@NotNull @Valid Bagian> bagian,
            @NotBlank @Size(max = 200) String dasar) {

        List<BagianSkb> susunan() {
            return bagian.stream().map(Bagian::bagian).toList();
        }
    }
}
