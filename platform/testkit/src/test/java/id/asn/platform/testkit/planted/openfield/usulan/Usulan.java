package id.asn.platform.testkit.planted.openfield.usulan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Shows a field. */
@Entity
class Usulan {
    @Id
    long jumlah;
}
