package id.asn.applicant.antrean;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Many come at once, and it is not this person's turn: with the address of the ticket and when to come again. */
public final class BelumGiliran extends Refusal {
    private static final long serialVersionUID = 1L;

    private static final String WITHOUT = "TANPA_TIKET";

    /** Seconds to wait when nobody can tell how long: the line halts, or its lot is being drawn. */
    private static final long UNKNOWN = 10;

    /** States where the person's ticket stands, or that there is none. */
    public BelumGiliran(Barisan line) {
        super(Ground.BUSY, "belum-giliran");
        with("kegiatan", line.gelombang().kegiatan());
        with("keadaan_tiket", line.giliran().map(turn -> turn.keadaan().name()).orElse(WITHOUT));
        with("alamat_tiket", address(line.gelombang().id()));
        with("coba_lagi_detik", wait(line));
    }

    static String address(UUID gelombang) {
        return "/v1/antrean/" + gelombang + "/tiket";
    }

    /** Who waits comes again at the turn; who has no place in the line takes one at once. */
    private static long wait(Barisan line) {
        if (!line.held()) {
            return 1;
        }
        return line.giliran()
                .map(Giliran::saat)
                .map(turn -> seconds(line.kini(), turn))
                .orElse(UNKNOWN);
    }

    private static long seconds(Instant now, Instant turn) {
        return Math.max(1, Duration.between(now, turn).plusMillis(999).toSeconds());
    }
}
