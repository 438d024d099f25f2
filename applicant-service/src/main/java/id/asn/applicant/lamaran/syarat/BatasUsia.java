package id.asn.applicant.lamaran.syarat;

import id.asn.applicant.formasi.KelompokJabatan;
import java.time.LocalDate;

/**
 * Age limits of one group of jabatan, in completed years at the day of submission in Jakarta.
 *
 * @param sumber where the row stands
 */
public record BatasUsia(KelompokJabatan kelompok, int minimum, int maksimum, String sumber) {

    /** First day on which somebody born then is old enough. */
    LocalDate firstDay(LocalDate birth) {
        return birth.plusYears(minimum);
    }

    /** Last day on which somebody born then is not too old, under this reading of the edge. */
    LocalDate lastDay(LocalDate birth, TepiUsia edge) {
        return edge.lastDay(birth, maksimum);
    }
}
