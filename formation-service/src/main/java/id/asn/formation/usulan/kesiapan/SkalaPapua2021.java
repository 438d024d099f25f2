package id.asn.formation.usulan.kesiapan;

/**
 * Least seats for sons and daughters of Papua in a central agency (PermenPANRB 27/2021). The text says nothing of exactly
 * 200 and exactly 2,001 seats; whether they belong to the step below or above is a parameter.
 */
final class SkalaPapua2021 {
    // spotless:off
    //                                     above  up to  seats
    private static final int[][] STEPS = {{    0,   199,     1},
                                          {  200,  1000,     2},
                                          { 1000,  2000,     3},
                                          { 2001, Integer.MAX_VALUE, 4}};
    // spotless:on
    private static final int ABOVE = 0;
    private static final int SEATS = 2;

    private SkalaPapua2021() {}

    /**
     * Seats to be kept.
     *
     * @param allocation CPNS seats, 0 or more
     * @param upper whether 200 and 2,001 belong to the step above
     */
    static int least(int allocation, boolean upper) {
        int least = 0;
        for (int[] step : STEPS) {
            boolean gap = step[ABOVE] == 200 || step[ABOVE] == 2001;
            if (allocation > step[ABOVE] || gap && upper && allocation == step[ABOVE]) {
                least = step[SEATS];
            }
        }
        return least;
    }
}
