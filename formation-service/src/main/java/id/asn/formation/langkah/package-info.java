/**
 * The grammar of every life cycle: a move is one row of a table, made by an office, kept apart from the makers of earlier
 * moves, and remembered for good.
 */
package id.asn.formation.langkah;
