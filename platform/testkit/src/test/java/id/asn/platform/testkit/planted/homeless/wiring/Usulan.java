package id.asn.platform.testkit.planted.homeless.wiring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An aggregate in no room. */
@Entity
class Usulan {
    @Id
    private long id;

    long id() {
        return id;
    }
}
