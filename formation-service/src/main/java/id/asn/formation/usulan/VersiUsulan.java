package id.asn.formation.usulan;

import id.asn.formation.langkah.Act;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;

/** What the PPK signed: the lines as they stood then. Neither we nor the database change it. */
@Entity
public class VersiUsulan {
    @EmbeddedId
    private NomorVersi nomor;

    private String isi;
    private String sha256;
    private String dokumen;
    private String jws;
    private String kid;
    private String pelaku;
    private String klien;
    private Instant pada;

    /** For the ORM. */
    protected VersiUsulan() {}

    /** Freezes the text under its number. */
    public VersiUsulan(NomorVersi nomor, Naskah naskah, Optional<TandaTangan> signature, Act act) {
        this.nomor = nomor;
        this.isi = naskah.json();
        this.sha256 = naskah.sha256();
        this.dokumen = act.document() == null ? null : act.document().toString();
        this.jws = signature.map(TandaTangan::jws).orElse(null);
        this.kid = signature.map(TandaTangan::kid).orElse(null);
        this.pelaku = act.actor().person();
        this.klien = act.actor().client();
        this.pada = act.at();
    }

    /** Of which usulan, and which one. */
    public NomorVersi nomor() {
        return nomor;
    }

    /** Canonical JSON, exactly the bytes that were hashed. */
    public Naskah naskah() {
        return new Naskah(isi);
    }

    /** SHA-256 of the content, 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** Number and date of the SPTJM; null when the act named none. */
    public String dokumen() {
        return dokumen;
    }

    /** The PPK's signature over the hash, where one was given. */
    public Optional<TandaTangan> tandaTangan() {
        return jws == null ? Optional.empty() : Optional.of(new TandaTangan(jws, kid));
    }

    /** Who signed. */
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
}
