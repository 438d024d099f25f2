/** The public catalogue at the national size: a page by education, and the same page unchanged. */
package id.asn.bench.katalog;
