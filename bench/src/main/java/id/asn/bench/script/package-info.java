/**
 * What a service tells its database, taken from the server's own log and turned into a script for pgbench: the limit runs
 * what is sent today, not what was once written down.
 */
package id.asn.bench.script;
