package id.asn.platform.testkit.planted.sound.usulan;

import id.asn.platform.testkit.planted.sound.Peran;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An aggregate with a verb. */
@Entity
public class Usulan {
    @Id
    private long id;

    private UsulanStatus status = UsulanStatus.DRAF;

    /** Hands it over. */
    public void submit(Peran actor) {
        if (actor == Peran.PPK) move(UsulanStatus.DIAJUKAN);
    }

    private void move(UsulanStatus to) {
        status = to;
    }

    /** Its number. */
    public long id() {
        return status == null ? 0 : id;
    }
}
