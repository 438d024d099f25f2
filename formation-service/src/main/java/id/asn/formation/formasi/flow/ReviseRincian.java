package id.asn.formation.formasi.flow;

import id.asn.formation.alokasi.store.AlokasiStore;
import id.asn.formation.formasi.Formasi;
import id.asn.formation.formasi.NomorTerpakai;
import id.asn.formation.formasi.RincianFormasi;
import id.asn.formation.formasi.store.RincianFormasiStore;
import id.asn.formation.langkah.Act;
import id.asn.formation.neraca.Neraca;
import id.asn.formation.neraca.store.NeracaStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A later decree takes the place of the one before; what is announced follows it in the same instant. */
@ApplicationScoped
public class ReviseRincian {
    private final MoveRincian moves;
    private final RincianFormasiStore rincian;
    private final AlokasiStore alokasi;
    private final NeracaStore neraca;
    private final PublishFormasi publication;

    ReviseRincian(
            MoveRincian moves,
            RincianFormasiStore rincian,
            AlokasiStore alokasi,
            NeracaStore neraca,
            PublishFormasi publication) {
        this.moves = moves;
        this.rincian = rincian;
        this.alokasi = alokasi;
        this.neraca = neraca;
        this.publication = publication;
    }

    /**
     * The rincian under its new decree; the act carries number, date and reason.
     *
     * @param jumlah new seats of single lines, by their ids
     */
    public RincianFormasi revise(UUID id, Map<UUID, Integer> jumlah, Act act) {
        RincianFormasi revised = moves.move(id, act, (found, made) -> {
            List<Neraca> books =
                    neraca.findForChange(found.baris().stream().map(Formasi::id).toList());
            var seats = found.revise(jumlah, alokasi.of(found.instansi(), found.tahun()), books, made);
            if (rincian.isNumberTaken(made.document().nomor())) {
                throw new NomorTerpakai(made.document().nomor());
            }
            return seats;
        });
        if (revised.diumumkan()) {
            publication.publish(revised, act.at());
        }
        return revised;
    }
}
