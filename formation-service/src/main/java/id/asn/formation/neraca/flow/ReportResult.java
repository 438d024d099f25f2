package id.asn.formation.neraca.flow;

import id.asn.formation.neraca.HasilBerbeda;
import id.asn.formation.neraca.Keterisian;
import id.asn.formation.neraca.Neraca;
import id.asn.formation.neraca.store.KeterisianStore;
import id.asn.formation.neraca.store.NeracaStore;
import id.asn.platform.problem.NotHere;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Posts what a result fills. The same version again changes nothing; a later version moves only the difference. */
@ApplicationScoped
public class ReportResult {
    private final NeracaStore neraca;
    private final KeterisianStore reported;

    ReportResult(NeracaStore neraca, KeterisianStore reported) {
        this.neraca = neraca;
        this.reported = reported;
    }

    /** The books of the line afterwards. */
    public Neraca report(UUID formasi, UUID versiHasil, Keterisian keterisian, Instant at) {
        Neraca books = neraca.findForChange(formasi)
                .filter(found -> found.saldo().announced() > 0)
                .orElseThrow(() -> new NotHere("formasi", formasi));
        var before = reported.find(formasi, versiHasil);
        if (before.isPresent() && !before.get().equals(keterisian)) {
            throw new HasilBerbeda(before.get(), keterisian);
        }
        if (before.isEmpty()) {
            var moves = books.fill(keterisian, versiHasil.toString());
            reported.add(formasi, versiHasil, keterisian, at);
            neraca.post(moves, at);
            moves.forEach(books::post);
        }
        return books;
    }
}
