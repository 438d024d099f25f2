/**
 * Checks a published result from its file alone. Written from the rules and not from the ranker, with tables and arithmetic
 * of its own (whole numbers of thousandths instead of decimals), so that an error would have to be made twice. Needs nothing
 * but a Java runtime.
 */
package id.asn.verifier;
