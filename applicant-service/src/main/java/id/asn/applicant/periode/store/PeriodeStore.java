package id.asn.applicant.periode.store;

import id.asn.applicant.periode.Periode;
import id.asn.platform.problem.NotHere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

/** The local copies of the calendars. */
@ApplicationScoped
public class PeriodeStore implements PanacheRepositoryBase<Periode, Integer> {

    /** The calendar of the year; refuses a year of which nothing was announced. */
    public Periode get(int tahun) {
        return findByIdOptional(tahun).orElseThrow(() -> new NotHere("periode", tahun));
    }

    /** The same, held until the end of the transaction. */
    public Periode getForChange(int tahun) {
        return findByIdOptional(tahun, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotHere("periode", tahun));
    }

    /** The copy of the year, made empty when it was not known. */
    public Periode ofYear(int tahun) {
        return findByIdOptional(tahun).orElseGet(() -> {
            Periode fresh = new Periode(tahun);
            persist(fresh);
            return fresh;
        });
    }
}
