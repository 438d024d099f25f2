package id.asn.formation.periode.flow;

import id.asn.formation.periode.store.PeriodeStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Goes through all calendars and tells what is due, each year in a transaction of its own. */
@ApplicationScoped
public class TellYears {
    private final PeriodeStore calendars;
    private final TellWindows telling;

    TellYears(PeriodeStore calendars, TellWindows telling) {
        this.calendars = calendars;
        this.telling = telling;
    }

    /** Once through all of them. */
    public void tell() {
        QuarkusTransaction.requiringNew().call(calendars::years).forEach(tahun -> QuarkusTransaction.requiringNew()
                .run(() -> calendars.findForChange(tahun).ifPresent(telling::tell)));
    }
}
