package id.asn.formation.usulan.kesiapan;

import java.util.Arrays;

/**
 * Least seats for sons and daughters of Papua in a central agency, step by step (PermenPANRB 27/2021). The text leaves two
 * numbers of seats out; whether they belong to the step below or above is a parameter.
 */
enum SkalaPapua2021 {
    // spotless:off
    //     seats allotted: more than   that very number     seats kept
    PERTAMA(               0,          Tepat.DIATUR,        1),
    KEDUA  (             200,          Tepat.TIDAK_DIATUR,  2),
    KETIGA (            1000,          Tepat.DIATUR,        3),
    KEEMPAT(            2001,          Tepat.TIDAK_DIATUR,  4);
    // spotless:on

    private final int diAtas;
    private final Tepat tepat;
    private final int kursi;

    SkalaPapua2021(int diAtas, Tepat tepat, int kursi) {
        this.diAtas = diAtas;
        this.tepat = tepat;
        this.kursi = kursi;
    }

    /**
     * Seats to be kept.
     *
     * @param allocation CPNS seats, 0 or more
     * @param upper whether the numbers that the text leaves out belong to the step above
     */
    static int least(int allocation, boolean upper) {
        return Arrays.stream(values())
                .filter(step -> step.reached(allocation, upper))
                .mapToInt(SkalaPapua2021::kursi)
                .max()
                .orElse(0);
    }

    private boolean reached(int allocation, boolean upper) {
        return allocation > diAtas || upper && tepat == Tepat.TIDAK_DIATUR && allocation == diAtas;
    }

    /** The step begins with the next seat after so many. */
    int diAtas() {
        return diAtas;
    }

    /** Whether the text places exactly so many seats in the step below. */
    Tepat tepat() {
        return tepat;
    }

    /** Seats kept in this step. */
    int kursi() {
        return kursi;
    }

    /** What the text says of the very number at which a step begins. */
    enum Tepat {
        DIATUR,
        TIDAK_DIATUR
    }
}
