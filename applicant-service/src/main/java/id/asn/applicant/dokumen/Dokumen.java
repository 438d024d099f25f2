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

    /** The first upload of this kind. */
    public Dokumen(UUID lamaranId, KetentuanDokumen asked, Berkas berkas, StatusPindai scan, Instant pada) {
        this.id = UUID.randomUUID();
        this.lamaranId = lamaranId;
        this.jenis = asked.jenis();
        this.tipe = asked.tipe();
        this.berkas = berkas;
        this.pemindaian = Pemindaian.begin(scan, pada);
        this.diunggahPada = pada;
    }

    /** A later upload wins; answers the file that is no longer needed. */
    public Berkas replace(Berkas later, StatusPindai scan, Instant pada) {
        Berkas former = berkas;
        berkas = later;
        pemindaian = Pemindaian.begin(scan, pada);
        diunggahPada = pada;
        return former;
    }

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
