/** How many registered, drafted, submitted, met the requirements or not: counted as it happens, told without naming anyone. */
package id.asn.applicant.statistik;
