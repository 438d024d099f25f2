package id.asn.selection.hasil;

import static id.asn.selection.Peran.PANSELNAS;
import static id.asn.selection.hasil.StatusHasil.DIGANTIKAN;
import static id.asn.selection.hasil.StatusHasil.DIHITUNG;
import static id.asn.selection.hasil.StatusHasil.DIUMUMKAN;

import id.asn.platform.identity.Actor;
import id.asn.selection.Peran;
import java.util.Arrays;
import java.util.List;

/**
 * Every lawful move of a result version, one row each: from, to, who may make it, and the rule that says so. Whoever
 * computed a version may not announce it: maker and checker are two persons.
 */
public enum TindakanHasil {
    // spotless:off
    //        dari       ke          oleh       dasar hukum
    UMUMKAN  (DIHITUNG,  DIUMUMKAN,  PANSELNAS, "PermenPANRB 6/2024: pengolahan hasil oleh Panselnas"),
    GANTIKAN (DIUMUMKAN, DIGANTIKAN, PANSELNAS, "pengumuman ulang atas persetujuan Panselnas (pasal tidak disebut sumber yang dibaca)");
    // spotless:on

    private final StatusHasil dari;
    private final StatusHasil ke;
    private final Peran oleh;
    private final String dasarHukum;

    TindakanHasil(StatusHasil dari, StatusHasil ke, Peran oleh, String dasarHukum) {
        this.dari = dari;
        this.ke = ke;
        this.oleh = oleh;
        this.dasarHukum = dasarHukum;
    }

    StatusHasil from(StatusHasil now, Actor actor) {
        if (now != dari) {
            throw new LangkahTidakSah(this, now);
        }
        if (!actor.is(oleh.claim())) {
            throw new BukanWewenang(this);
        }
        return ke;
    }

    /** The moves that leave from a state. */
    public static List<TindakanHasil> dari(StatusHasil now) {
        return Arrays.stream(values()).filter(satu -> satu.dari == now).toList();
    }

    /** Where the move leaves from. */
    public StatusHasil dari() {
        return dari;
    }

    /** Where the move leads. */
    public StatusHasil ke() {
        return ke;
    }

    /** Who may make it. */
    public Peran oleh() {
        return oleh;
    }

    /** The rule. */
    public String dasarHukum() {
        return dasarHukum;
    }
}
