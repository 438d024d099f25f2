/**
 * Refusals that carry their reason, and the one shape (RFC 9457) in which every error leaves the house: ours, the
 * framework's and the unexpected. Rooms know {@link id.asn.platform.problem.Refusal} and
 * {@link id.asn.platform.problem.Finding}; nothing here knows a room.
 */
package id.asn.platform.problem;
