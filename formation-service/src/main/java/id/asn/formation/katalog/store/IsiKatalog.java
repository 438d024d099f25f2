package id.asn.formation.katalog.store;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.asn.formation.katalog.EntriKatalog;
import java.util.UUID;

/** A row as it is published. */
record IsiKatalog(UUID formasiId, @JsonUnwrapped EntriKatalog entri) {

    static IsiKatalog of(EntriKatalog entri) {
        return new IsiKatalog(entri.id(), entri);
    }
}
