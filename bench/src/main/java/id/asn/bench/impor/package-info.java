/** A catalogue of the national size through the front door, beside COPY of the same rows into the same tables. */
package id.asn.bench.impor;
