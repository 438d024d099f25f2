/** Results of the national size, from scores in the database to verdicts in the database, beside one query that only ranks. */
package id.asn.bench.hasil;
