/**
 * Writes that are never doubled and can be tried first. {@code Idempotency-Key} on a POST replays the stored answer;
 * {@code ?uji_coba=true} on any write does everything and keeps nothing. Both live in the transaction of the write.
 */
package id.asn.platform.idempotency;
