/** The two sides of a measure: HTTP load on a service, and pgbench on its database. */
package id.asn.bench.side;
