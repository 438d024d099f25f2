/** The check of a usulan against catalogues, real need and the policy of its year, before the PPK signs it. */
package id.asn.formation.usulan.kesiapan;
