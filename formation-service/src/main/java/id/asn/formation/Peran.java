package id.asn.formation;

import java.util.Locale;
import java.util.stream.Stream;

/** The offices that act in this service; each is a role of the token. */
public enum Peran {
    /** Perangkat daerah: drafts the needs of its units. */
    OPD,
    /** Agency operator of staff affairs: desk, consolidation, rincian. */
    BKPSDM,
    /** Head of the agency in staff matters: signs the SPTJM. */
    PPK,
    /** Verifies usulan and rincian and gives the pertek. */
    BKN,
    /** Determines allocation and rincian by Keputusan Menteri. */
    PANRB,
    /** Gives the opinion on the budget. */
    MENKEU,
    /** Reads; is consulted where the law says so. */
    KEMENDAGRI,
    /** Sets the national calendar and announces. */
    PANSELNAS,
    /** Reads everything and proves the ledger. */
    AUDITOR,
    /** Another service of the house. */
    LAYANAN;

    /** The word of the token for it. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The offices that serve the whole country; all others act for one agency. */
    public static Stream<Peran> national() {
        return Stream.of(BKN, PANRB, MENKEU, KEMENDAGRI, PANSELNAS, AUDITOR);
    }
}
