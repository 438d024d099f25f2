package id.asn.formation.kebutuhan;

import java.util.List;
import java.util.stream.Stream;

/**
 * The kinds of staff in a plan of needs. Which of them fill a position is practice, not text of law: PNS and PPPK do, and
 * a CPNS is counted as filling one. The others are always told, and always apart.
 */
public enum JenisPegawai {
    /** Fills a position until the age of retirement. */
    PNS(true, Akhir.BUP),
    /** Fills the position of its appointment to be; leaves as a PNS does. */
    CPNS(true, Akhir.BUP),
    /** Fills a position until the end of the contract. */
    PPPK(true, Akhir.KONTRAK),
    /** Works under a contract, fills no position. */
    PPPK_PARUH_WAKTU(false, Akhir.KONTRAK),
    /** Neither fills a position nor leaves at a date that the plan knows. */
    NON_ASN(false, Akhir.TIDAK_ADA);

    private final boolean mengisi;
    private final Akhir akhir;

    JenisPegawai(boolean mengisi, Akhir akhir) {
        this.mengisi = mengisi;
        this.akhir = akhir;
    }

    /** Whether one of them fills a position. */
    public boolean mengisi() {
        return mengisi;
    }

    /** What ends their time. */
    public Akhir akhir() {
        return akhir;
    }

    /** Those who fill a position. */
    public static List<JenisPegawai> pengisi() {
        return Stream.of(values()).filter(JenisPegawai::mengisi).toList();
    }

    /** Those who are told apart. */
    public static List<JenisPegawai> terpisah() {
        return Stream.of(values()).filter(jenis -> !jenis.mengisi).toList();
    }

    /** What ends the time of a kind of staff. */
    public enum Akhir {
        /** The age of retirement of the position. */
        BUP,
        /** The last day of the contract; every contract has one. */
        KONTRAK,
        /** Nothing that the plan knows. */
        TIDAK_ADA
    }
}
