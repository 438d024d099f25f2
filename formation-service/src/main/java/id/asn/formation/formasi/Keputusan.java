package id.asn.formation.formasi;

import id.asn.formation.langkah.Dokumen;
import id.asn.formation.usulan.Naskah;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decree on a rincian: numbered, with the content it had when it was made. Neither we nor the database change it; a later
 * one takes its place and names it.
 */
@Entity
public class Keputusan {
    @Id
    private String nomor;

    private UUID rincianFormasiId;
    private LocalDate tanggal;

    /** As long as the whole rincian, and seldom asked for. */
    @Basic(fetch = FetchType.LAZY)
    private String isi;

    private String sha256;
    private Instant pada;
    private int versi;
    private String mencabut;

    /** For the ORM. */
    protected Keputusan() {}

    Keputusan(RincianFormasi rincian, Dokumen dokumen, Keputusan before, Instant pada) {
        Naskah content = IsiKeputusan.of(rincian);
        this.rincianFormasiId = rincian.id();
        this.nomor = dokumen.nomor();
        this.tanggal = dokumen.tanggal();
        this.isi = content.json();
        this.sha256 = content.sha256();
        this.pada = pada;
        this.versi = before == null ? 1 : before.versi + 1;
        this.mencabut = before == null ? null : before.nomor;
    }

    /** One for the first decree on the rincian, one more for each that takes the place of the one before. */
    public int versi() {
        return versi;
    }

    /** The number of the decree whose place it takes; null for the first. */
    public String mencabut() {
        return mencabut;
    }

    /** Whose decree it is. */
    public UUID rincianFormasiId() {
        return rincianFormasiId;
    }

    /** Number and date. */
    public Dokumen dokumen() {
        return new Dokumen(nomor, tanggal);
    }

    /** Canonical JSON, exactly the bytes that were hashed. */
    public String isi() {
        return isi;
    }

    /** SHA-256 of the content, 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** When it was recorded. */
    public Instant pada() {
        return pada;
    }
}
