/** SKD scores of the national size from their sender to where they count, beside COPY of the same rows into the same tables. */
package id.asn.bench.nilai;
