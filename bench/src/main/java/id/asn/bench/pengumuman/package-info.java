/** What became of a number, asked for on the day of the announcement. */
package id.asn.bench.pengumuman;
