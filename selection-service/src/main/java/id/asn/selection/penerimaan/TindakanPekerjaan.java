package id.asn.selection.penerimaan;

import static id.asn.selection.penerimaan.PekerjaanStatus.DISAHKAN;
import static id.asn.selection.penerimaan.PekerjaanStatus.DITERIMA;
import static id.asn.selection.penerimaan.PekerjaanStatus.DITOLAK;
import static id.asn.selection.penerimaan.PekerjaanStatus.GAGAL;
import static id.asn.selection.penerimaan.PekerjaanStatus.MENUNGGU;
import static id.asn.selection.penerimaan.PekerjaanStatus.SELESAI;

import java.util.Arrays;
import java.util.List;

/**
 * Every move of a job, one row each: from, to, and who makes it. Two are a person's, and never the sender's: who sends scores
 * does not let them count. No law is involved, the four eyes are the house's own.
 */
public enum TindakanPekerjaan {
    // spotless:off
    //             dari      ke        oleh
    PERIKSA       (DITERIMA, MENUNGGU, Oleh.LAYANAN),
    TANPA_AKIBAT  (DITERIMA, SELESAI,  Oleh.LAYANAN),
    TOLAK_BERKAS  (DITERIMA, DITOLAK,  Oleh.LAYANAN),
    SAHKAN         (MENUNGGU, DISAHKAN,  Oleh.PANSELNAS_LAIN),
    TOLAK         (MENUNGGU, DITOLAK,  Oleh.PANSELNAS_LAIN),
    GABUNGKAN     (DISAHKAN,  SELESAI,  Oleh.LAYANAN),
    PERIKSA_ULANG (DISAHKAN,  DITERIMA, Oleh.LAYANAN),
    GAGALKAN      (DITERIMA, GAGAL,    Oleh.LAYANAN),
    GAGALKAN_GABUNG (DISAHKAN, GAGAL,   Oleh.LAYANAN);
    // spotless:on

    /** Who makes a move. */
    public enum Oleh {
        /** The service itself. */
        LAYANAN,
        /** A person of Panselnas who did not send the file. */
        PANSELNAS_LAIN
    }

    private final PekerjaanStatus dari;
    private final PekerjaanStatus ke;
    private final Oleh oleh;

    TindakanPekerjaan(PekerjaanStatus dari, PekerjaanStatus ke, Oleh oleh) {
        this.dari = dari;
        this.ke = ke;
        this.oleh = oleh;
    }

    /** Where the move leaves from. */
    public PekerjaanStatus dari() {
        return dari;
    }

    /** Where the move leads. */
    public PekerjaanStatus ke() {
        return ke;
    }

    /** Who makes it. */
    public Oleh oleh() {
        return oleh;
    }

    /** A person's moves that leave from a state. */
    public static List<TindakanPekerjaan> dari(PekerjaanStatus now) {
        return Arrays.stream(values())
                .filter(satu -> satu.dari == now && satu.oleh == Oleh.PANSELNAS_LAIN)
                .toList();
    }

    PekerjaanStatus from(PekerjaanStatus now) {
        if (now == dari) {
            return ke;
        }
        if (oleh == Oleh.PANSELNAS_LAIN) {
            throw new PekerjaanTidakMenunggu(this, now);
        }
        throw new IllegalStateException(this + " from " + now);
    }
}
