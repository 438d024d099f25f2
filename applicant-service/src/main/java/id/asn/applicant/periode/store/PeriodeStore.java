package id.asn.applicant.periode.store;

import id.asn.applicant.periode.Periode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The local copies of the calendars. */
@ApplicationScoped
public class PeriodeStore implements PanacheRepositoryBase<Periode, Integer> {

    /** The copy of the year, made empty when it was not known. */
    public Periode ofYear(int tahun) {
        return findByIdOptional(tahun).orElseGet(() -> {
            Periode fresh = new Periode(tahun);
            persist(fresh);
            return fresh;
        });
    }
}
