package id.asn.formation.neraca;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The act that moves seats, and between which accounts it may. The database holds the same table. */
public enum Sebab {
    // spotless:off
    /** The PPK signs the usulan. */
    USUL    (jalan(Akun.LUAR, Akun.DIUSULKAN)),
    /** BKN returns the usulan, or the PPK takes it back. */
    TARIK   (jalan(Akun.DIUSULKAN, Akun.LUAR)),
    /** BKN gives its pertek. */
    PERTEK  (jalan(Akun.DIUSULKAN, Akun.DIVERIFIKASI), jalan(Akun.DIUSULKAN, Akun.DICORET)),
    /** The Minister rejects the usulan. */
    TOLAK   (jalan(Akun.DIVERIFIKASI, Akun.DICORET)),
    /** The Minister determines the rincian. */
    TETAPKAN(jalan(Akun.DIVERIFIKASI, Akun.DITETAPKAN), jalan(Akun.DIVERIFIKASI, Akun.DICORET)),
    /** The formasi is announced. */
    UMUMKAN (jalan(Akun.DITETAPKAN, Akun.DIUMUMKAN)),
    /** A result is reported. */
    ISI     (jalan(Akun.DIUMUMKAN, Akun.TERISI), jalan(Akun.DIUMUMKAN, Akun.LOWONG),
             jalan(Akun.LOWONG, Akun.TERISI), jalan(Akun.TERISI, Akun.LOWONG)),
    /** Optimalisasi gives a vacant seat to a participant of another line (KepmenPANRB 320/2024 diktum 35), or it falls. */
    ALIHKAN (jalan(Akun.DIUMUMKAN, Akun.DIALIHKAN), jalan(Akun.LOWONG, Akun.DIALIHKAN),
             jalan(Akun.DIUNDURKAN, Akun.DIALIHKAN), jalan(Akun.DIALIHKAN, Akun.LOWONG)),
    /** Who had the seat resigns (PermenPANRB 6/2024 ps. 58). */
    MUNDUR  (jalan(Akun.TERISI, Akun.DIUNDURKAN), jalan(Akun.DIALIHKAN, Akun.DIUNDURKAN)),
    /** The next in rank takes the vacated seat. */
    GANTI   (jalan(Akun.DIUNDURKAN, Akun.TERISI)),
    /** Nobody takes the vacated seat. */
    LEPAS   (jalan(Akun.DIUNDURKAN, Akun.LOWONG)),
    /** A later decree takes the place of the one before. */
    REVISI  (jalan(Akun.DICORET, Akun.DITETAPKAN), jalan(Akun.DITETAPKAN, Akun.DIUMUMKAN),
             jalan(Akun.DITETAPKAN, Akun.DICORET), jalan(Akun.DIUMUMKAN, Akun.DICORET),
             jalan(Akun.LOWONG, Akun.DICORET), jalan(Akun.DIUNDURKAN, Akun.DICORET));
    // spotless:on

    private final Set<Jalan> jalan;

    Sebab(Jalan... jalan) {
        this.jalan = Set.of(jalan);
    }

    /** Every way it may move a seat. */
    public Set<Jalan> jalan() {
        return jalan;
    }

    /** Whether it may move a seat that way. */
    public boolean sah(Akun dari, Akun ke) {
        return jalan.contains(new Jalan(dari, ke));
    }

    /** What moves a seat that way after a result; no two causes do. */
    static Optional<Sebab> sesudahHasil(Akun dari, Akun ke) {
        return Arrays.stream(values())
                .filter(sebab -> sebab.ordinal() >= ISI.ordinal() && sebab != REVISI)
                .filter(sebab -> sebab.sah(dari, ke))
                .findFirst();
    }

    private static Jalan jalan(Akun dari, Akun ke) {
        return new Jalan(dari, ke);
    }

    /** From one account to another. */
    public record Jalan(Akun dari, Akun ke) {}
}
