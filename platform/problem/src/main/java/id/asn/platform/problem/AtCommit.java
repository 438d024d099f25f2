package id.asn.platform.problem;

import java.sql.SQLException;
import java.util.Optional;

/**
 * What a rule that the database checks at the commit means to the caller. Such a rule is broken after the last line of our
 * own code has run, so no room can refuse there; a bean of this type gives the words.
 */
public interface AtCommit {

    /** The refusal that the broken rule stands for; empty when the rule is none of this room's. */
    Optional<Refusal> refusal(SQLException broken);
}
