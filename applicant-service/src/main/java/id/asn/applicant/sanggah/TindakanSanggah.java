package id.asn.applicant.sanggah;

import static id.asn.applicant.Peran.PANITIA;
import static id.asn.applicant.Peran.PELAMAR;
import static id.asn.applicant.sanggah.SanggahStatus.DIAJUKAN;
import static id.asn.applicant.sanggah.SanggahStatus.DITERIMA;
import static id.asn.applicant.sanggah.SanggahStatus.DITOLAK;
import static id.asn.applicant.sanggah.SanggahStatus.DIUMUMKAN;

import id.asn.applicant.Peran;
import id.asn.platform.identity.Actor;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Every lawful move of a sanggah, one row each: from, to, who may make it, and the rule that says so. */
public enum TindakanSanggah {
    // spotless:off
    //       dari                       ke         oleh     dasar hukum
    AJUKAN  (Set.of(),                  DIAJUKAN,  PELAMAR, "PermenPANRB 6/2024"),
    TERIMA  (Set.of(DIAJUKAN),          DITERIMA,  PANITIA, "PermenPANRB 6/2024"),
    TOLAK   (Set.of(DIAJUKAN),          DITOLAK,   PANITIA, "PermenPANRB 6/2024"),
    UMUMKAN (Set.of(DITERIMA, DITOLAK), DIUMUMKAN, PANITIA, "PermenPANRB 6/2024");
    // spotless:on

    private final Set<SanggahStatus> dari;
    private final SanggahStatus ke;
    private final Peran oleh;
    private final String dasarHukum;

    TindakanSanggah(Set<SanggahStatus> dari, SanggahStatus ke, Peran oleh, String dasarHukum) {
        this.dari = dari;
        this.ke = ke;
        this.oleh = oleh;
        this.dasarHukum = dasarHukum;
    }

    /** The status that the move leads to; refuses it from another status or by another role. */
    public SanggahStatus from(SanggahStatus now, Actor actor) {
        if (!openAt(now)) {
            throw new SanggahTidakSah(this, now, openTo(now, actor));
        }
        if (!oleh.heldBy(actor)) {
            throw new BukanWewenangSanggah(this);
        }
        return ke;
    }

    /** True when the status allows the move; none yet, for the first. */
    public boolean openAt(SanggahStatus now) {
        return now == null ? dari.isEmpty() : dari.contains(now);
    }

    /** The moves that the actor may make from the status. */
    public static List<TindakanSanggah> openTo(SanggahStatus now, Actor actor) {
        return Arrays.stream(values())
                .filter(move -> move.openAt(now) && move.oleh.heldBy(actor))
                .toList();
    }

    /** The statuses that it starts from; none for the first. */
    public Set<SanggahStatus> dari() {
        return dari;
    }

    /** The status that it leads to. */
    public SanggahStatus ke() {
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
