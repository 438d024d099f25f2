package id.asn.formation.periode.api;

import id.asn.formation.periode.Jendela;
import id.asn.formation.periode.JendelaTahap;
import id.asn.formation.periode.Periode;
import id.asn.formation.periode.Perubahan;
import id.asn.formation.periode.Tahap;
import id.asn.platform.http.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** A calendar in JSON. */
public record PeriodeJson(int tahun, long versi, List<JendelaTahap> tahap, List<Riwayat> riwayat) implements Versioned {

    static PeriodeJson of(Periode periode) {
        List<Perubahan> changes = periode.riwayat();
        return new PeriodeJson(
                periode.tahun(),
                periode.versi(),
                periode.tahap(),
                IntStream.range(0, changes.size())
                        .mapToObj(i -> Riwayat.of(i + 2L, changes.get(i)))
                        .toList());
    }

    /** A change, and the version it led to. */
    public record Riwayat(
            long versi,
            Tahap tahap,
            Jendela semula,
            Jendela menjadi,
            String alasan,
            String pelaku,
            String klien,
            Instant pada) {

        static Riwayat of(long versi, Perubahan change) {
            return new Riwayat(
                    versi,
                    change.tahap(),
                    new Jendela(change.bukaSemula(), change.tutupSemula()),
                    new Jendela(change.bukaMenjadi(), change.tutupMenjadi()),
                    change.alasan(),
                    change.pelaku(),
                    change.klien(),
                    change.pada());
        }
    }

    /** A calendar to be set. */
    public record Isi(@NotEmpty @Size(max = 9) List<@NotNull @Valid Jadwal> tahap) {

        List<JendelaTahap> windows() {
            return tahap.stream()
                    .map(one -> new JendelaTahap(one.tahap(), one.buka(), one.tutup()))
                    .toList();
        }
    }

    /** The window of one stage in it. */
    public record Jadwal(
            @NotNull Tahap tahap,
            @NotNull Instant buka,
            @NotNull Instant tutup) {}

    /** A new window for one stage, and why. */
    public record Ubahan(
            @NotNull Tahap tahap,
            @NotNull Instant buka,
            @NotNull Instant tutup,
            @NotBlank @Size(max = 2000) String alasan) {

        JendelaTahap window() {
            return new JendelaTahap(tahap, buka, tutup);
        }
    }
}
