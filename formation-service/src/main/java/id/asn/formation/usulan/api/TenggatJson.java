package id.asn.formation.usulan.api;

import id.asn.formation.usulan.TenggatUsulan;
import id.asn.formation.usulan.TenggatUsulan.Lama;
import id.asn.formation.usulan.UsulanStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** How long a step may take, in JSON. */
public record TenggatJson(
        UsulanStatus status, LocalDate berlakuSejak, Kalender kalender, int hari, String sumber, String keraguan) {

    static TenggatJson of(TenggatUsulan rule) {
        Lama lama = rule.lama();
        return new TenggatJson(
                rule.status(),
                rule.berlakuSejak(),
                lama.akhirBulan() == null ? null : new Kalender(lama.akhirBulan(), lama.selisihTahun()),
                lama.hari(),
                lama.sumber(),
                lama.keraguan());
    }

    /** All rules. */
    public record Daftar(List<TenggatJson> data) {

        static Daftar of(List<TenggatUsulan> rules) {
            return new Daftar(rules.stream().map(TenggatJson::of).toList());
        }
    }

    /** A rule as it is set. */
    public record Isi(
            @NotNull Menunggu status,
            @NotNull LocalDate berlakuSejak,
            @Valid Kalender kalender,
            @NotNull @Min(1) @Max(366) Integer hari,
            @NotBlank @Size(max = 200) String sumber,
            @Size(min = 1, max = 500) String keraguan) {

        TenggatUsulan rule() {
            Integer bulan = kalender == null ? null : kalender.akhirBulan();
            Integer selisih = kalender == null ? null : kalender.selisihTahun();
            Lama lama = new Lama(bulan, selisih, hari, sumber, keraguan);
            return new TenggatUsulan(UsulanStatus.valueOf(status.name()), berlakuSejak, lama);
        }
    }

    /** The statutory day: the end of a month of the budget year or of the year before. */
    public record Kalender(
            @NotNull @Min(1) @Max(12) Integer akhirBulan,
            @NotNull @Min(-1) @Max(0) Integer selisihTahun) {}

    /** The statuses in which somebody is awaited. */
    public enum Menunggu {
        DRAF,
        DESK,
        KONSOLIDASI,
        DIUSULKAN,
        BERPERTEK,
        BERPENDAPAT
    }
}
