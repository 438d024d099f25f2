/**
 * What the project measures about itself. Each measure starts its own house, loads one operation of a service over
 * HTTP, and beside it, on the same server and in the same run, lets pgbench do only what the database must do for it:
 * the limit. The figure that counts is the ratio of the two; nothing here is asserted, since machines differ. What asks no
 * database is measured without a house, beside a limit of time and memory.
 */
package id.asn.bench;
