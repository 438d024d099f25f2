/**
 * Work that no request asks for. A service produces a {@link id.asn.platform.rounds.Round} for each piece of it; {@link
 * id.asn.platform.rounds.Rounds} starts them with the service and stops them with it. Each goes round on a thread of its
 * own, so that neither a failing nor a slow one holds up another; what two instances must not do twice, the work itself
 * takes hold of in the database.
 */
package id.asn.platform.rounds;
