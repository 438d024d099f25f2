package id.asn.applicant.periode.flow;

import id.asn.applicant.periode.Jendela;
import id.asn.applicant.periode.Perpanjangan;
import id.asn.applicant.periode.Tahap;
import id.asn.applicant.periode.client.PeriodeDitetapkan;
import id.asn.applicant.periode.store.PeriodeStore;
import id.asn.platform.feed.Event;
import id.asn.platform.feed.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Keeps the local calendar equal to formation's. */
@ApplicationScoped
public class FollowPeriode implements EventHandler {
    private final PeriodeStore calendars;

    FollowPeriode(PeriodeStore calendars) {
        this.calendars = calendars;
    }

    @Override
    public String source() {
        return "formation";
    }

    @Override
    public String type() {
        return "id.asn.formation.periode.ditetapkan.v1";
    }

    @Override
    public void apply(Event event) {
        PeriodeDitetapkan announced = event.data(PeriodeDitetapkan.class);
        calendars.ofYear(announced.tahun()).follow(announced.versi(), windows(announced), extensions(announced));
    }

    private static List<Jendela> windows(PeriodeDitetapkan announced) {
        return announced.tahap().stream()
                .flatMap(stage -> known(stage.tahap())
                        .map(tahap -> new Jendela(
                                tahap, stage.buka().toInstant(), stage.tutup().toInstant())))
                .toList();
    }

    private static List<Perpanjangan> extensions(PeriodeDitetapkan announced) {
        return Stream.ofNullable(announced.perpanjangan())
                .flatMap(List::stream)
                .flatMap(one -> known(one.tahap())
                        .map(tahap -> new Perpanjangan(
                                one.instansi(), tahap, one.tutup().toInstant())))
                .toList();
    }

    /** A stage that this service does not know is none of its business. */
    private static Stream<Tahap> known(String stage) {
        return Arrays.stream(Tahap.values()).filter(tahap -> tahap.name().equals(stage));
    }
}
