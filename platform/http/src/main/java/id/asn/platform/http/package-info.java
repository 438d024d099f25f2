/**
 * What every answer of the house has in common: the contract it keeps, the version it speaks, entity tags and the
 * preconditions built on them, cursor pages, and the running defaults (health, metrics, traces, logs) in
 * {@code META-INF/microprofile-config.properties}.
 */
package id.asn.platform.http;
