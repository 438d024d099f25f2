package id.asn.formation.usulan;

import id.asn.formation.Peran;
import id.asn.formation.langkah.Act;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** What somebody noted on a usulan or on one of its lines. Notes only grow. */
@Entity
public class CatatanUsulan {
    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private Long urut;

    private UUID usulanId;
    private UUID barisId;

    @Enumerated(EnumType.STRING)
    private TindakanUsulan tindakan;

    private String kode;
    private String teks;

    @Enumerated(EnumType.STRING)
    private Peran peran;

    private String pelaku;
    private String klien;
    private Instant pada;

    /** For the ORM. */
    protected CatatanUsulan() {}

    /**
     * A note.
     *
     * @param baris the line it speaks of; null for the whole usulan
     * @param tindakan the return it was made with; null for a plain note
     */
    public CatatanUsulan(UUID usulan, UUID baris, TindakanUsulan tindakan, Cacat words, Act act) {
        this.id = UUID.randomUUID();
        this.usulanId = usulan;
        this.barisId = baris;
        this.tindakan = tindakan;
        this.kode = words.kode();
        this.teks = words.alasan();
        this.peran = Arrays.stream(Peran.values())
                .filter(office -> act.actor().is(office.claim()))
                .findFirst()
                .orElseThrow();
        this.pelaku = act.actor().person();
        this.klien = act.actor().client();
        this.pada = act.at();
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** Order of writing; 0 until the database has given it. */
    public long urut() {
        return urut == null ? 0 : urut;
    }

    /** The line it speaks of; null for the whole usulan. */
    public UUID baris() {
        return barisId;
    }

    /** The return it was made with; null for a plain note. */
    public TindakanUsulan tindakan() {
        return tindakan;
    }

    /** Code and words. */
    public Cacat isi() {
        return new Cacat(kode, teks);
    }

    /** In which office. */
    public Peran peran() {
        return peran;
    }

    /** Who. */
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
