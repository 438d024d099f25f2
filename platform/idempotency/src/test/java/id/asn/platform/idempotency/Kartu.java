package id.asn.platform.idempotency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** A card with a title: the smallest thing that can be written. */
@Entity
public class Kartu {
    @Id
    private UUID id;

    private String judul;

    @Version
    private long versi;

    protected Kartu() {}

    Kartu(String judul) {
        this.id = UUID.randomUUID();
        this.judul = judul;
    }

    void rename(String baru) {
        this.judul = baru;
    }

    UUID id() {
        return id;
    }

    String judul() {
        return judul;
    }

    long versi() {
        return versi;
    }
}
