package id.asn.formation.usulan;

/**
 * A signature that was found good.
 *
 * @param jws compact and detached, its payload being the hash of what was signed (RFC 7515 appendix F)
 * @param kid which of the agency's registered keys made it
 */
public record TandaTangan(String jws, String kid) {}
