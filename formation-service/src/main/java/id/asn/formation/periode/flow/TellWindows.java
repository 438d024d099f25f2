package id.asn.formation.periode.flow;

import id.asn.formation.periode.JendelaBeralih;
import id.asn.formation.periode.Kalender;
import id.asn.formation.periode.Peralihan;
import id.asn.formation.periode.Periode;
import id.asn.formation.periode.store.PeralihanStore;
import id.asn.formation.periode.store.PeriodeStore;
import id.asn.platform.feed.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Tells the other services of each window that has opened or closed by the database's clock. The row that claims an event
 * and the event stand in one transaction, so that several instances tell each of them once.
 */
@ApplicationScoped
public class TellWindows {
    private final PeriodeStore calendars;
    private final PeralihanStore told;
    private final Outbox outbox;

    TellWindows(PeriodeStore calendars, PeralihanStore told, Outbox outbox) {
        this.calendars = calendars;
        this.told = told;
        this.outbox = outbox;
    }

    /** Tells what is due of a calendar that the caller holds. */
    public void tell(Periode periode) {
        Kalender kalender = periode.kalender();
        for (Peralihan made : periode.due(told.last(kalender.tahun()), calendars.now())) {
            if (told.claim(kalender.tahun(), made)) {
                outbox.append(
                        made.dibuka() ? JendelaBeralih.DIBUKA : JendelaBeralih.DITUTUP,
                        kalender.tahun() + "/" + made.tahap(),
                        JendelaBeralih.of(kalender, made));
            }
        }
    }
}
