package id.asn.applicant.verifikasi;

import static id.asn.applicant.verifikasi.PengumumanStatus.DIBATALKAN;
import static id.asn.applicant.verifikasi.PengumumanStatus.DIJADWALKAN;
import static id.asn.applicant.verifikasi.PengumumanStatus.DIUMUMKAN;

import id.asn.applicant.Peran;
import id.asn.platform.identity.Actor;
import java.util.Arrays;
import java.util.List;

/** Every lawful move of an announcement, one row each; the committee and its secretariat may make all of them. */
public enum TindakanPengumuman {
    // spotless:off
    //        dari         ke           dasar hukum
    JADWALKAN(null,        DIJADWALKAN, "PermenPANRB 6/2024"),
    UMUMKAN  (DIJADWALKAN, DIUMUMKAN,   "PermenPANRB 6/2024"),
    BATALKAN (DIJADWALKAN, DIBATALKAN,  "PermenPANRB 6/2024");
    // spotless:on

    /** Who may make them. */
    public static final List<Peran> OLEH = List.of(Peran.PANITIA, Peran.BKPSDM);

    private final PengumumanStatus dari;
    private final PengumumanStatus ke;
    private final String dasarHukum;

    TindakanPengumuman(PengumumanStatus dari, PengumumanStatus ke, String dasarHukum) {
        this.dari = dari;
        this.ke = ke;
        this.dasarHukum = dasarHukum;
    }

    /** The status that the move leads to; refuses it from another status or by another role. */
    public PengumumanStatus from(PengumumanStatus now, Actor actor) {
        if (now != dari) {
            throw new PengumumanTidakSah(this, now, openTo(now));
        }
        if (OLEH.stream().noneMatch(role -> role.heldBy(actor))) {
            throw new BukanWewenangPengumuman(this);
        }
        return ke;
    }

    /** The moves that the status allows. */
    public static List<TindakanPengumuman> openTo(PengumumanStatus now) {
        return Arrays.stream(values()).filter(move -> move.dari == now).toList();
    }

    /** The status that it starts from; null for the first. */
    public PengumumanStatus dari() {
        return dari;
    }

    /** The status that it leads to. */
    public PengumumanStatus ke() {
        return ke;
    }

    /** The rule behind it. */
    public String dasarHukum() {
        return dasarHukum;
    }
}
