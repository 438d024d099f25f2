/** The whole seat ledger summed up, at the size of the country. */
package id.asn.bench.neraca;
