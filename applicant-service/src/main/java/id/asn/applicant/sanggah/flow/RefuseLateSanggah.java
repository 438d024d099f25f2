package id.asn.applicant.sanggah.flow;

import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.applicant.sanggah.DiLuarMasaSanggah;
import id.asn.applicant.sanggah.MasaSanggah;
import id.asn.platform.problem.AtCommit;
import id.asn.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.util.PSQLException;

/** Says of an objection whose commit came too late what every other late one is told. */
@ApplicationScoped
public class RefuseLateSanggah implements AtCommit {
    /** The state that the trigger {@code sanggah_tepat_waktu} raises. */
    private static final String TOO_LATE = "AS002";

    @Override
    public Optional<Refusal> refusal(SQLException broken) {
        return TOO_LATE.equals(broken.getSQLState()) && broken instanceof PSQLException said
                ? Optional.of(late(said.getServerErrorMessage().getDetail().split(" ")))
                : Optional.empty();
    }

    private static Refusal late(String... told) {
        MasaSanggah masa = MasaSanggah.judged(
                Integer.parseInt(told[0]),
                DatabaseClock.read(told[2]),
                DatabaseClock.read(told[3]),
                DatabaseClock.read(told[4]));
        return new DiLuarMasaSanggah(masa, DatabaseClock.read(told[1]));
    }
}
