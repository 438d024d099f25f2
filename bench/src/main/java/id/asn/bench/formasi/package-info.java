/** One announced formasi by its id. */
package id.asn.bench.formasi;
