/** Documents coming in, two hundred at a time, beside the disk that keeps them. */
package id.asn.bench.unggah;
