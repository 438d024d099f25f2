package id.asn.formation.usulan;

import id.asn.formation.langkah.Act;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;

/** That a governor coordinated one signed version of a usulan, and in what words. Records only grow. */
@Entity
public class KoordinasiUsulan {
    @EmbeddedId
    private NomorVersi nomor;

    private String provinsi;
    private String dokumen;
    private String catatan;
    private String pelaku;
    private String klien;
    private Instant pada;

    /** For the ORM. */
    protected KoordinasiUsulan() {}

    /** The act's document is the governor's letter, its reason the governor's note, if there is one. */
    public KoordinasiUsulan(NomorVersi nomor, Act act) {
        this.nomor = nomor;
        this.provinsi = act.actor().instansi();
        this.dokumen = act.document().toString();
        this.catatan = act.reason();
        this.pelaku = act.actor().person();
        this.klien = act.actor().client();
        this.pada = act.at();
    }

    /** Of which usulan, and which signed version of it. */
    public NomorVersi nomor() {
        return nomor;
    }

    /** Code of the province's agency. */
    public String provinsi() {
        return provinsi;
    }

    /** Number and date of the letter. */
    public String dokumen() {
        return dokumen;
    }

    /** What the governor notes for BKN and the Minister; null when nothing. */
    public String catatan() {
        return catatan;
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
