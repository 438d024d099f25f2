package id.asn.platform.testkit.planted.setter.usulan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Has a setter. */
@Entity
class Usulan {
    @Id
    private long jumlah;

    void setJumlah(long jumlah) {
        this.jumlah = jumlah;
    }

    long jumlah() {
        return jumlah;
    }
}
