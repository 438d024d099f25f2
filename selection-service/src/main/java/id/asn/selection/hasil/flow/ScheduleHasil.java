package id.asn.selection.hasil.flow;

import id.asn.platform.identity.Actor;
import id.asn.platform.problem.Refusal;
import id.asn.selection.Peran;
import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.Hasil.Pelaku;
import id.asn.selection.hasil.Jadwal;
import id.asn.selection.hasil.JadwalSudahAda;
import id.asn.selection.hasil.JadwalSudahLewat;
import id.asn.selection.hasil.StatusHasil;
import id.asn.selection.hasil.StatusJadwal;
import id.asn.selection.hasil.store.HasilStore;
import id.asn.selection.hasil.store.JadwalStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Announces at a set instant, in the name of whoever set it. What an announcement asks is asked twice: when the instant is set,
 * so that nobody learns at the last moment, and when it has come, for the world may have moved.
 */
@ApplicationScoped
public class ScheduleHasil {
    private static final Logger LOG = Logger.getLogger(ScheduleHasil.class);
    private static final int AGAIN_SECONDS = 30;

    private final HasilStore results;
    private final JadwalStore orders;
    private final AnnounceHasil announce;
    private final Clock clock;

    ScheduleHasil(HasilStore results, JadwalStore orders, AnnounceHasil announce, Clock clock) {
        this.results = results;
        this.orders = orders;
        this.announce = announce;
        this.clock = clock;
    }

    /** Sets the instant, in the caller's transaction. */
    public Jadwal set(Hasil hasil, Instant pada, Pelaku oleh) {
        announce.announceable(hasil, oleh.actor());
        return orders.keep(hasil.id(), pada, oleh).orElseThrow(() -> taken(hasil, pada));
    }

    private Refusal taken(Hasil hasil, Instant pada) {
        return orders.of(hasil.id())
                        .filter(order -> order.status() == StatusJadwal.MENUNGGU)
                        .isPresent()
                ? new JadwalSudahAda()
                : new JadwalSudahLewat(pada);
    }

    /** Carries out the order that is due; false when none is. */
    public boolean next() {
        UUID[] taken = {null};
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Optional<Jadwal> due = orders.due();
                due.ifPresent(order -> {
                    taken[0] = order.id();
                    carryOut(order);
                });
                return due.isPresent();
            });
        } catch (Refusal refused) {
            hold(taken[0], refused.slug());
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "the announcement ordered as %s failed and is tried again", taken[0]);
            hold(taken[0], "galat");
        }
        return false;
    }

    /** One that was announced by hand before its instant is done. */
    private void carryOut(Jadwal order) {
        Hasil hasil = results.findById(order.hasilId());
        if (hasil.status() == StatusHasil.DIHITUNG) {
            Actor actor = new Actor(order.oleh(), order.klien(), Set.of(Peran.PANSELNAS.claim()), null);
            announce.announce(hasil, new Pelaku(actor, clock.instant()));
            results.flush();
        }
        orders.done(order.id());
    }

    private void hold(UUID order, String why) {
        if (order != null) {
            QuarkusTransaction.requiringNew().run(() -> orders.held(order, why, AGAIN_SECONDS));
        }
    }
}
