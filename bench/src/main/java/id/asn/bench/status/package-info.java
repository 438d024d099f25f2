/** How one's own lamaran stands, what everybody asks again and again after submitting. */
package id.asn.bench.status;
