/** Whether the content of a file is what it claims to be: read once, in passing, in bounded memory. */
package id.asn.applicant.dokumen.isi;
