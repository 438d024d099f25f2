package id.asn.applicant.lamaran;

import static id.asn.applicant.Peran.PANITIA;
import static id.asn.applicant.Peran.PELAMAR;
import static id.asn.applicant.lamaran.LamaranStatus.DIAJUKAN;
import static id.asn.applicant.lamaran.LamaranStatus.DRAF;
import static id.asn.applicant.lamaran.LamaranStatus.MS;
import static id.asn.applicant.lamaran.LamaranStatus.TMS;

import id.asn.applicant.Peran;
import id.asn.platform.identity.Actor;
import java.util.Arrays;
import java.util.List;

/** Every lawful move of a lamaran, one row each: from, to, who may make it, and the rule that says so. */
public enum TindakanLamaran {
    // spotless:off
    //              dari      ke        oleh     dasar hukum
    UBAH           (DRAF,     DRAF,     PELAMAR, "PermenPANRB 6/2024 pasal 25"),
    AJUKAN         (DRAF,     DIAJUKAN, PELAMAR, "PermenPANRB 6/2024 pasal 25"),
    NYATAKAN_MS    (DIAJUKAN, MS,       PANITIA, "PermenPANRB 6/2024"),
    NYATAKAN_TMS   (DIAJUKAN, TMS,      PANITIA, "PermenPANRB 6/2024"),
    TERIMA_SANGGAH (TMS,      MS,       PANITIA, "PermenPANRB 6/2024");
    // spotless:on

    private final LamaranStatus dari;
    private final LamaranStatus ke;
    private final Peran oleh;
    private final String dasarHukum;

    TindakanLamaran(LamaranStatus dari, LamaranStatus ke, Peran oleh, String dasarHukum) {
        this.dari = dari;
        this.ke = ke;
        this.oleh = oleh;
        this.dasarHukum = dasarHukum;
    }

    /** The status that the move leads to; refuses it from another status or by another role. */
    public LamaranStatus from(LamaranStatus now, Actor actor) {
        if (!openAt(now)) {
            throw new LangkahTidakSah(this, now, openTo(now, actor));
        }
        if (!oleh.heldBy(actor)) {
            throw new BukanWewenang(this);
        }
        return ke;
    }

    /** True when the status allows the move. */
    public boolean openAt(LamaranStatus now) {
        return now == dari;
    }

    /** The moves that the actor may make from the status. */
    public static List<TindakanLamaran> openTo(LamaranStatus now, Actor actor) {
        return Arrays.stream(values())
                .filter(move -> move.openAt(now) && move.oleh.heldBy(actor))
                .toList();
    }

    /** The moves that belong to the role, lawful now or not. */
    public static List<TindakanLamaran> of(Peran role) {
        return Arrays.stream(values()).filter(move -> move.oleh == role).toList();
    }

    /** The status that it starts from. */
    public LamaranStatus dari() {
        return dari;
    }

    /** The status that it leads to. */
    public LamaranStatus ke() {
        return ke;
    }

    /** Who may make it. */
    public Peran oleh() {
        return oleh;
    }

    /** The rule behind it. */
    public String dasarHukum() {
        return dasarHukum;
    }
}
