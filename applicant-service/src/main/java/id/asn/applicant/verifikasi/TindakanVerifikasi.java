package id.asn.applicant.verifikasi;

import static id.asn.applicant.Peran.BKPSDM;
import static id.asn.applicant.Peran.PANITIA;
import static id.asn.applicant.verifikasi.VerifikasiStatus.DIBALIK;
import static id.asn.applicant.verifikasi.VerifikasiStatus.DIPEGANG;
import static id.asn.applicant.verifikasi.VerifikasiStatus.DIPEGANG_KEDUA;
import static id.asn.applicant.verifikasi.VerifikasiStatus.DIPUTUS;
import static id.asn.applicant.verifikasi.VerifikasiStatus.DIUMUMKAN;
import static id.asn.applicant.verifikasi.VerifikasiStatus.MENUNGGU;
import static id.asn.applicant.verifikasi.VerifikasiStatus.MENUNGGU_KEDUA;

import id.asn.applicant.Peran;
import id.asn.platform.identity.Actor;
import java.util.Arrays;
import java.util.List;

/**
 * Every lawful move of the committee's work on a lamaran, one row each: from, to, who may make it, and the rule that says
 * so. That a TMS is looked at twice and that files are held by one person is the house's order of work; the regulation asks
 * for a verdict with reasons.
 */
public enum TindakanVerifikasi {
    // spotless:off
    //                dari            ke              oleh     dasar hukum
    AMBIL            (MENUNGGU,       DIPEGANG,       PANITIA, "PermenPANRB 6/2024"),
    AMBIL_ALIH       (DIPEGANG,       DIPEGANG,       PANITIA, "PermenPANRB 6/2024"),
    TUGASKAN         (MENUNGGU,       DIPEGANG,       BKPSDM,  "PermenPANRB 6/2024"),
    LEPAS            (DIPEGANG,       MENUNGGU,       PANITIA, "PermenPANRB 6/2024"),
    TARIK            (DIPEGANG,       MENUNGGU,       BKPSDM,  "PermenPANRB 6/2024"),
    NYATAKAN_MS      (DIPEGANG,       DIPUTUS,        PANITIA, "PermenPANRB 6/2024"),
    NYATAKAN_TMS     (DIPEGANG,       MENUNGGU_KEDUA, PANITIA, "PermenPANRB 6/2024"),
    AMBIL_KEDUA      (MENUNGGU_KEDUA, DIPEGANG_KEDUA, PANITIA, "PermenPANRB 6/2024"),
    AMBIL_ALIH_KEDUA (DIPEGANG_KEDUA, DIPEGANG_KEDUA, PANITIA, "PermenPANRB 6/2024"),
    LEPAS_KEDUA      (DIPEGANG_KEDUA, MENUNGGU_KEDUA, PANITIA, "PermenPANRB 6/2024"),
    TARIK_KEDUA      (DIPEGANG_KEDUA, MENUNGGU_KEDUA, BKPSDM,  "PermenPANRB 6/2024"),
    SAHKAN_TMS       (DIPEGANG_KEDUA, DIPUTUS,        PANITIA, "PermenPANRB 6/2024"),
    KEMBALIKAN       (DIPEGANG_KEDUA, DIPEGANG,       PANITIA, "PermenPANRB 6/2024"),
    UMUMKAN          (DIPUTUS,        DIUMUMKAN,      PANITIA, "PermenPANRB 6/2024"),
    BALIKKAN         (DIUMUMKAN,      DIBALIK,        PANITIA, "PermenPANRB 6/2024");
    // spotless:on

    private final VerifikasiStatus dari;
    private final VerifikasiStatus ke;
    private final Peran oleh;
    private final String dasarHukum;

    TindakanVerifikasi(VerifikasiStatus dari, VerifikasiStatus ke, Peran oleh, String dasarHukum) {
        this.dari = dari;
        this.ke = ke;
        this.oleh = oleh;
        this.dasarHukum = dasarHukum;
    }

    /** The status that the move leads to; refuses it from another status or by another role. */
    public VerifikasiStatus from(VerifikasiStatus now, Actor actor) {
        if (!openAt(now)) {
            throw new PemeriksaanTidakSah(this, now, openTo(now, actor));
        }
        if (!oleh.heldBy(actor)) {
            throw new BukanWewenangVerifikasi(this);
        }
        return ke;
    }

    /** True when the status allows the move. */
    public boolean openAt(VerifikasiStatus now) {
        return now == dari;
    }

    /** The moves that the actor may make from the status. */
    public static List<TindakanVerifikasi> openTo(VerifikasiStatus now, Actor actor) {
        return Arrays.stream(values())
                .filter(move -> move.openAt(now) && move.oleh.heldBy(actor))
                .toList();
    }

    /** The status that it starts from. */
    public VerifikasiStatus dari() {
        return dari;
    }

    /** The status that it leads to. */
    public VerifikasiStatus ke() {
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
