/** Who saw a person's data: kept in the transaction that shows them, added to only, and told to the person. */
package id.asn.applicant.akses;
