package id.asn.applicant.dokumen;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One document of a lamaran; until submission a new upload of the same kind takes its place, after it nothing does. */
@Entity
public class Dokumen {
    @Id
    private UUID id;

    private UUID lamaranId;

    @Enumerated(EnumType.STRING)
    private JenisDokumen jenis;

    @Enumerated(EnumType.STRING)
    private TipeBerkas tipe;

    @Embedded
    private Berkas berkas;

    @Embedded
    private Pemindaian pemindaian;

    private Instant diunggahPada;

    /** For JPA. */
    protected Dokumen() {}

    /** Whose it is. */
    public UUID lamaranId() {
        return lamaranId;
    }

    /** The kind. */
    public JenisDokumen jenis() {
        return jenis;
    }

    /** The type, as found in the content. */
    public TipeBerkas tipe() {
        return tipe;
    }

    /** The stored file. */
    public Berkas berkas() {
        return berkas;
    }

    /** How far its scan has come. */
    public Pemindaian pemindaian() {
        return pemindaian;
    }

    /** When the last upload was recorded. */
    public Instant diunggahPada() {
        return diunggahPada;
    }
}
