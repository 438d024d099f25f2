package id.asn.selection.penerimaan;

import id.asn.platform.identity.Actor;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A public key with which a program that sends scores signs them. The newest one counts; older ones stay, so that what they
 * signed can be verified for good.
 */
@Entity
@Table(name = "kunci_pengirim")
public class KunciPengirim {
    @EmbeddedId
    private NomorKunci nomor;

    private String kid;
    private String jwk;
    private String pemegang;
    private String dasar;
    private String pelaku;
    private String lewat;
    private Instant pada;

    protected KunciPengirim() {}

    /** Registers a key under its number. */
    public KunciPengirim(NomorKunci nomor, Isi isi, Actor actor, Instant now) {
        this.nomor = nomor;
        this.kid = isi.kid();
        this.jwk = isi.jwk();
        this.pemegang = isi.pemegang();
        this.dasar = isi.dasar();
        this.pelaku = actor.person();
        this.lewat = actor.client();
        this.pada = now;
    }

    /** Of which program, and which one. */
    public NomorKunci nomor() {
        return nomor;
    }

    /** The key and its holder. */
    public Isi isi() {
        return new Isi(kid, jwk, pemegang, dasar);
    }

    /** When it was registered. */
    public Instant pada() {
        return pada;
    }

    /**
     * A key and its holder.
     *
     * @param kid the key's thumbprint, SHA-256 in base64url (RFC 7638)
     * @param jwk public members only, as JSON
     * @param pemegang who answers for it: name and office
     * @param dasar the document that says so
     */
    public record Isi(String kid, String jwk, String pemegang, String dasar) {}
}
