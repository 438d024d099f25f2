package id.asn.formation.periode.flow;

import id.asn.formation.periode.Periode;
import id.asn.formation.periode.store.PeriodeStore;
import id.asn.platform.http.Precondition;
import id.asn.platform.problem.NotHere;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;

/** Changes a calendar. What came to hold before the change is told before it, what follows from it after. */
@ApplicationScoped
public class ChangeWindow {
    private final PeriodeStore calendars;
    private final TellWindows telling;
    private final Precondition precondition;

    ChangeWindow(PeriodeStore calendars, TellWindows telling, Precondition precondition) {
        this.calendars = calendars;
        this.telling = telling;
        this.precondition = precondition;
    }

    /** The calendar after the change. */
    public Periode change(int tahun, Consumer<Periode> change) {
        Periode periode = calendars.findForChange(tahun).orElseThrow(() -> new NotHere("periode", tahun));
        precondition.honour(periode.versi());
        telling.tell(periode);
        change.accept(periode);
        calendars.published(periode);
        telling.tell(periode);
        return periode;
    }
}
