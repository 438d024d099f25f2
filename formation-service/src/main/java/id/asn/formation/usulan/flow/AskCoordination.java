package id.asn.formation.usulan.flow;

import id.asn.formation.instansi.BentukInstansi;
import id.asn.formation.instansi.Instansi;
import id.asn.formation.instansi.store.InstansiStore;
import id.asn.formation.usulan.Koordinasi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who coordinates the usulan of an agency: the governor of its province, where that province is registered. */
@ApplicationScoped
public class AskCoordination {
    private final InstansiStore instansi;
    private final boolean awaited;

    /**
     * Reads what follows when a governor has not coordinated.
     *
     * @param awaited config {@code asn.usulan.koordinasi-ditunggu}: whether the pertek waits
     */
    public AskCoordination(
            InstansiStore instansi, @ConfigProperty(name = "asn.usulan.koordinasi-ditunggu") boolean awaited) {
        this.instansi = instansi;
        this.awaited = awaited;
    }

    /** What the agency's signed usulan asks for. */
    public Koordinasi of(String kode) {
        if (governor(kode).isEmpty()) {
            return Koordinasi.TIDAK_PERLU;
        }
        return awaited ? Koordinasi.DINANTI : Koordinasi.TERBUKA;
    }

    /** Code of the province's agency whose governor coordinates this one; none for provinces and central agencies. */
    public Optional<String> governor(String kode) {
        return instansi.findByIdOptional(kode)
                .filter(one -> one.provinsi() != null && one.bentuk() != BentukInstansi.PROV)
                .flatMap(one -> instansi.province(one.provinsi()))
                .map(Instansi::kode);
    }
}
