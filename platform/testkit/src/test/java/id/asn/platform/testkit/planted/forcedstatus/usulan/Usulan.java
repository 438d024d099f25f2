package id.asn.platform.testkit.planted.forcedstatus.usulan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Forces its status past the move. */
@Entity
class Usulan {
    @Id
    private String status = "DRAF";

    void reopen() {
        status = "DRAF";
    }

    String status() {
        return status;
    }
}
