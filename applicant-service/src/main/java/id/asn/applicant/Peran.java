package id.asn.applicant;

import id.asn.platform.identity.Actor;

/** Who acts in this service's life cycles. */
public enum Peran {
    /** A person who applies, for their own lamaran only. */
    PELAMAR("pelamar"),
    /** The agency's committee, for lamaran on its own agency's formasi only. */
    PANITIA("panitia"),
    /** The agency's personnel office, secretariat of its committee. */
    BKPSDM("bkpsdm");

    private final String claim;

    Peran(String claim) {
        this.claim = claim;
    }

    /** The role as the token's {@code groups} spell it. */
    public String claim() {
        return claim;
    }

    /** True when the actor's token carries this role. */
    public boolean heldBy(Actor actor) {
        return actor.is(claim);
    }
}
