/** What the house tells a pelamar, kept in the order in which it happened, readable by that person only. */
package id.asn.applicant.notifikasi;
