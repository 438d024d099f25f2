package id.asn.applicant.antrean;

import java.time.Instant;
import java.util.Optional;

/**
 * A round as it stood at one instant of the database's clock, and one person's ticket in it.
 *
 * @param tiket null when the person has none, or nobody in particular asks
 * @param terakhir the highest number given out, or passed over while nobody came
 */
public record Barisan(Gelombang gelombang, Tiket tiket, long terakhir, Instant kini) {

    /** What the person's ticket gives now; empty without a ticket. */
    public Optional<Giliran> giliran() {
        return Optional.ofNullable(tiket).map(held -> gelombang.giliran(held, kini));
    }

    /** True while the person's ticket is good for something: it waits or it may be used. */
    public boolean held() {
        return giliran()
                .filter(turn -> turn.keadaan() == KeadaanTiket.MENUNGGU || turn.keadaan() == KeadaanTiket.DIPERSILAKAN)
                .isPresent();
    }

    /** How many wait for their turn. */
    public long menunggu() {
        return gelombang.keadaan(kini) == KeadaanGelombang.DITUTUP
                ? 0
                : Math.max(0, terakhir - gelombang.garis().reached(kini));
    }

    /**
     * True when more turns went by unasked for than a minute has. They are forfeited, by passing over their numbers, before
     * another ticket is given: else a quiet night would let a crowd in at once in the morning.
     */
    public boolean idle() {
        long minute = gelombang.garis().at(kini).map(Laju::perMenit).orElse(0);
        return gelombang.garis().reached(kini) - terakhir > minute;
    }

    /** When the rates alone let in the last who waits, and now when nobody waits; empty while the line is halted. */
    public Optional<Instant> habis() {
        return menunggu() == 0 ? Optional.of(kini) : gelombang.garis().turn(terakhir);
    }

    /** True when the rates alone let in all who wait before everybody is let in at once. */
    public boolean habisSebelumDilepas() {
        return habis().filter(last -> gelombang.dilepas().filter(last::isAfter).isEmpty())
                .isPresent();
    }
}
