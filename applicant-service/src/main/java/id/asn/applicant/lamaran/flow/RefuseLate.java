package id.asn.applicant.lamaran.flow;

import id.asn.applicant.lamaran.TidakMemenuhiSyarat;
import id.asn.applicant.lamaran.syarat.JadwalPendaftaran;
import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.applicant.periode.store.PeriodeStore;
import id.asn.platform.problem.AtCommit;
import id.asn.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.postgresql.util.PSQLException;

/**
 * Says of a submission whose commit came too late what every other late one is told: the database's last look at the clock,
 * and the window it fell out of.
 */
@ApplicationScoped
public class RefuseLate implements AtCommit {
    /** The state that the trigger {@code lamaran_tepat_waktu} raises. */
    private static final String TOO_LATE = "AS001";

    private final PeriodeStore calendars;

    RefuseLate(PeriodeStore calendars) {
        this.calendars = calendars;
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Refusal> refusal(SQLException broken) {
        return TOO_LATE.equals(broken.getSQLState()) && broken instanceof PSQLException said
                ? Optional.of(late(said.getServerErrorMessage().getDetail().split(" ")))
                : Optional.empty();
    }

    private Refusal late(String... year) {
        int tahun = Integer.parseInt(year[0]);
        Instant at = DatabaseClock.read(year[2]);
        return new TidakMemenuhiSyarat(
                List.of(JadwalPendaftaran.judge(calendars.findByIdOptional(tahun), tahun, year[1], at)));
    }
}
