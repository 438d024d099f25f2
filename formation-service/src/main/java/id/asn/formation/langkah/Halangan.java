package id.asn.formation.langkah;

import id.asn.platform.problem.Refusal;

/**
 * What stands between an actor and a move that the present state would allow.
 *
 * @param alasan in words, for the list of moves
 * @param penolakan the answer to whoever tries it all the same
 */
public record Halangan(String alasan, Refusal penolakan) {}
