/** The rights of UU 27/2022 over one's own data: the whole of it in one archive, and its erasure. */
package id.asn.applicant.hak;
