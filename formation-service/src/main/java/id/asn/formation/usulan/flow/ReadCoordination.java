package id.asn.formation.usulan.flow;

import id.asn.formation.usulan.KoordinasiUsulan;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.VersiUsulan;
import id.asn.formation.usulan.store.KoordinasiStore;
import id.asn.formation.usulan.store.VersiStore;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Gathers what is known of the coordination of a usulan. */
@ApplicationScoped
public class ReadCoordination {
    private final SeeSigned signed;
    private final AskCoordination asked;
    private final VersiStore versi;
    private final KoordinasiStore store;

    ReadCoordination(SeeSigned signed, AskCoordination asked, VersiStore versi, KoordinasiStore store) {
        this.signed = signed;
        this.asked = asked;
        this.versi = versi;
        this.store = store;
    }

    /** All of it, for whoever may see what was signed. */
    public BerkasKoordinasi read(UUID id, Actor actor) {
        Usulan usulan = signed.see(id, actor);
        return new BerkasKoordinasi(usulan, asked.governor(usulan.instansi()).orElse(null), versi.of(id), store.of(id));
    }

    /**
     * A usulan with its coordination.
     *
     * @param governor code of the province's agency that is asked; null when none is
     * @param signed every signed version, oldest first
     * @param records what governors coordinated, oldest version first
     */
    public record BerkasKoordinasi(
            Usulan usulan, String governor, List<VersiUsulan> signed, List<KoordinasiUsulan> records) {}
}
