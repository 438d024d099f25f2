package id.asn.selection.penerimaan;

import static id.asn.selection.penerimaan.PekerjaanStatus.DITERIMA;

/** Every move of a job, one row each: from and to. The service itself makes them; no law is involved. */
public enum TindakanPekerjaan {
    // spotless:off
    //          dari      ke
    SELESAIKAN (DITERIMA, PekerjaanStatus.SELESAI),
    TOLAK      (DITERIMA, PekerjaanStatus.DITOLAK),
    GAGALKAN   (DITERIMA, PekerjaanStatus.GAGAL);
    // spotless:on

    private final PekerjaanStatus dari;
    private final PekerjaanStatus ke;

    TindakanPekerjaan(PekerjaanStatus dari, PekerjaanStatus ke) {
        this.dari = dari;
        this.ke = ke;
    }

    /** Where the move leaves from. */
    public PekerjaanStatus dari() {
        return dari;
    }

    /** Where the move leads. */
    public PekerjaanStatus ke() {
        return ke;
    }

    PekerjaanStatus from(PekerjaanStatus now) {
        if (now != dari) {
            throw new IllegalStateException(this + " from " + now);
        }
        return ke;
    }
}
