package id.asn.formation.usulan;

import id.asn.formation.langkah.Act;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;

/**
 * A public key with which the PPK of an agency signs. The newest one counts; older ones stay, so that what they signed can
 * be verified for good.
 */
@Entity
public class KunciPpk {
    @EmbeddedId
    private NomorKunci nomor;

    private String kid;
    private String jwk;
    private String pemegang;
    private String dasar;
    private String pelaku;
    private String klien;
    private Instant pada;

    /** For the ORM. */
    protected KunciPpk() {}

    /** Registers a key under its number. */
    public KunciPpk(NomorKunci nomor, Material material, Pemegang holder, Act act) {
        this.nomor = nomor;
        this.kid = material.kid();
        this.jwk = material.jwk();
        this.pemegang = holder.nama();
        this.dasar = holder.dasar();
        this.pelaku = act.actor().person();
        this.klien = act.actor().client();
        this.pada = act.at();
    }

    /** Of which agency, and which one. */
    public NomorKunci nomor() {
        return nomor;
    }

    /** The key itself. */
    public Material material() {
        return new Material(kid, jwk);
    }

    /** Whose it is. */
    public Pemegang pemegang() {
        return new Pemegang(pemegang, dasar);
    }

    /** Who registered it. */
    public String pelaku() {
        return pelaku;
    }

    /** Through which program. */
    public String klien() {
        return klien;
    }

    /** When. */
    public Instant pada() {
        return pada;
    }

    /**
     * A public key.
     *
     * @param kid its thumbprint, SHA-256 in base64url (RFC 7638)
     * @param jwk public members only, as JSON
     */
    public record Material(String kid, String jwk) {}

    /**
     * Who holds a key.
     *
     * @param nama name and office
     * @param dasar the document by which the holder is PPK
     */
    public record Pemegang(String nama, String dasar) {}
}
