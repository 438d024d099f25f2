/**
 * The waiting room of the busiest days: who comes before the opening is drawn by lot that anyone can recompute, who comes
 * later stands behind in order of arrival, and the line moves by the database's clock alone.
 */
package id.asn.applicant.antrean;
