/** What the civil registry did not confirm of an account, looked at by a person of Panselnas; it refuses nobody. */
package id.asn.applicant.kependudukan;
