package id.asn.selection.hasil;

import java.util.Optional;

/** What a result is about. */
public enum Tahap {
    /** Who is called from SKD to SKB. */
    SKD(null),
    /** Who gets a seat of the own formasi; follows an announced result of {@link #SKD}. */
    AKHIR(SKD),
    /** Who gets a seat that stayed vacant elsewhere; follows an announced result of {@link #AKHIR}. */
    OPTIMALISASI(AKHIR),
    /** Who of PPPK gets a seat of the own formasi; PPPK has one test, so it follows nothing. */
    AKHIR_PPPK(null),
    /** Who of PPPK gets a seat that stayed vacant elsewhere; follows an announced result of {@link #AKHIR_PPPK}. */
    OPTIMALISASI_PPPK(AKHIR_PPPK);

    private final Tahap mengikuti;

    Tahap(Tahap mengikuti) {
        this.mengikuti = mengikuti;
    }

    /** Whether it is about PPPK. */
    public boolean pppk() {
        return this == AKHIR_PPPK || this == OPTIMALISASI_PPPK;
    }

    /** Whether it fills what another stage left vacant, over all formasi of the agency. */
    public boolean optimalisasi() {
        return this == OPTIMALISASI || this == OPTIMALISASI_PPPK;
    }

    /** The stage whose announced result this one follows. */
    public Optional<Tahap> mengikuti() {
        return Optional.ofNullable(mengikuti);
    }
}
