package id.asn.formation.katalog.flow;

import id.asn.formation.formasi.PengumumanFormasi;
import id.asn.formation.katalog.EntriKatalog;
import id.asn.formation.katalog.store.KatalogMerge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What is announced stands in the catalogue in the same transaction: both are seen, or neither. */
@ApplicationScoped
public class CatalogueAnnounced {
    private final KatalogMerge merge;

    CatalogueAnnounced(KatalogMerge merge) {
        this.merge = merge;
    }

    /** Enters the announced lines, and takes out those that are open no more. */
    public void enter(@Observes PengumumanFormasi announced) {
        merge.remove(announced.ditutup());
        merge.merge(announced.formasi().stream().map(EntriKatalog::of));
    }
}
