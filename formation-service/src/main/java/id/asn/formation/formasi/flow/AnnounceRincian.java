package id.asn.formation.formasi.flow;

import id.asn.formation.formasi.RincianFormasi;
import id.asn.formation.langkah.Act;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Opens a rincian to the public and tells the other services of each of its lines that has seats. */
@ApplicationScoped
public class AnnounceRincian {
    private final MoveRincian moves;
    private final PublishFormasi publication;

    AnnounceRincian(MoveRincian moves, PublishFormasi publication) {
        this.moves = moves;
        this.publication = publication;
    }

    /** The announced rincian. */
    public RincianFormasi announce(UUID id, Act act) {
        RincianFormasi rincian = moves.move(id, act, RincianFormasi::announce);
        publication.publish(rincian, act.at());
        return rincian;
    }
}
