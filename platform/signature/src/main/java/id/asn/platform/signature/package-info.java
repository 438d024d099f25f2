/**
 * Signatures that travel beside what they sign: a compact JWS without its payload (RFC 7515 appendix F), by ES256 or PS256 and
 * a key that was registered before. {@link id.asn.platform.signature.SigningKey} takes a public key in,
 * {@link id.asn.platform.signature.DetachedJws} checks a signature with it. Who signs what is the rooms' own affair.
 */
package id.asn.platform.signature;
