package id.asn.applicant.lamaran.syarat;

import java.time.LocalDate;

/**
 * How the upper age is read. PermenPANRB 6/2024 art. 23 (1) says "at most 35 years at the time of applying" and no more;
 * {@link #KETAT} is the common reading and the default, the other one is kept for an agency or court that reads wider.
 * Someone born on 29 February comes of an age on 28 February in other years.
 */
public enum TepiUsia {
    /** Up to and including the birthday itself: 35 years, 0 months, 0 days passes, the next day does not. */
    KETAT {
        @Override
        LocalDate lastDay(LocalDate birth, int years) {
            return birth.plusYears(years);
        }
    },
    /** Until the next birthday: whoever has completed no more than 35 years passes. */
    LONGGAR {
        @Override
        LocalDate lastDay(LocalDate birth, int years) {
            return birth.plusYears(years + 1L).minusDays(1);
        }
    };

    /** The last day on which somebody born then is not over the age. */
    abstract LocalDate lastDay(LocalDate birth, int years);
}
