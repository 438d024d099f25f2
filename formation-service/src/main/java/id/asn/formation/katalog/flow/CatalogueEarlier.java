package id.asn.formation.katalog.flow;

import id.asn.formation.formasi.flow.ReadAnnounced;
import id.asn.formation.formasi.store.FormasiStore;
import id.asn.formation.katalog.EntriKatalog;
import id.asn.formation.katalog.store.KatalogMerge;
import id.asn.formation.katalog.store.KatalogStore;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;

/** Enters what was announced before there was a catalogue; a start that finds nothing missing changes nothing. */
@ApplicationScoped
public class CatalogueEarlier {
    private final KatalogStore catalogue;
    private final FormasiStore formasi;
    private final ReadAnnounced reading;
    private final KatalogMerge merge;

    CatalogueEarlier(KatalogStore catalogue, FormasiStore formasi, ReadAnnounced reading, KatalogMerge merge) {
        this.catalogue = catalogue;
        this.formasi = formasi;
        this.reading = reading;
        this.merge = merge;
    }

    /** At the start of the service. */
    @Transactional
    public void enter(@Observes StartupEvent started) {
        List<EntriKatalog> missing = catalogue.missing().stream()
                .map(formasi::get)
                .map(reading::read)
                .map(EntriKatalog::of)
                .toList();
        if (!missing.isEmpty()) {
            merge.merge(missing.stream());
        }
    }
}
