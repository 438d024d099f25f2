/** Receipt and cards of a lamaran: printed from what was submitted, and verified by anyone who holds one. */
package id.asn.applicant.kartu;
