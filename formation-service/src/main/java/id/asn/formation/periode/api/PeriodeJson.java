package id.asn.formation.periode.api;

import id.asn.formation.Peran;
import id.asn.formation.periode.Jendela;
import id.asn.formation.periode.JendelaTahap;
import id.asn.formation.periode.Kalender;
import id.asn.formation.periode.Perpanjangan;
import id.asn.formation.periode.Perubahan;
import id.asn.formation.periode.Tahap;
import id.asn.platform.http.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** A version of a calendar in JSON. */
public record PeriodeJson(
        int tahun, long versi, List<JendelaTahap> tahap, List<Perpanjangan> perpanjangan, List<Riwayat> riwayat)
        implements Versioned {

    static PeriodeJson of(Kalender kalender) {
        List<Perubahan> changes = kalender.riwayat();
        return new PeriodeJson(
                kalender.tahun(),
                kalender.versi(),
                kalender.tahap(),
                kalender.perpanjangan(),
                IntStream.range(0, changes.size())
                        .mapToObj(i -> Riwayat.of(i + 2L, changes.get(i)))
                        .toList());
    }

    /**
     * A change, and the version it led to. Anybody reads it, so the office is named and not the person: every change is
     * Panselnas'.
     *
     * @param instansi null for a change of the national calendar
     */
    public record Riwayat(
            long versi,
            Tahap tahap,
            String instansi,
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
                    change.instansi(),
                    new Jendela(change.bukaSemula(), change.tutupSemula()),
                    new Jendela(change.bukaMenjadi(), change.tutupMenjadi()),
                    change.alasan(),
                    Peran.PANSELNAS.claim(),
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

    /** A later close of one stage for one agency, and why. */
    public record Panjangan(
            @NotNull @Pattern(regexp = "[0-9]{4}") String instansi,
            @NotNull Tahap tahap,
            @NotNull Instant tutup,
            @NotBlank @Size(max = 2000) String alasan) {

        Perpanjangan perpanjangan() {
            return new Perpanjangan(instansi, tahap, tutup);
        }
    }

    /**
     * What is open.
     *
     * @param instansi for whom; null for the whole country
     * @param perpanjangan the agencies still open after the nation has closed; null when one agency was asked for
     */
    public record Terbuka(
            int tahun,
            long versi,
            String instansi,
            Instant pada,
            List<JendelaTahap> tahap,
            List<Perpanjangan> perpanjangan) {

        static Terbuka of(Kalender kalender, String instansi, Instant pada) {
            return new Terbuka(
                    kalender.tahun(),
                    kalender.versi(),
                    instansi,
                    pada,
                    kalender.terbuka(instansi, pada),
                    instansi == null ? kalender.masihTerbuka(pada) : null);
        }
    }
}
