/**
 * The determination seen from the centre: all agencies of a year beside one another, and how a national quota is divided
 * among them by stated weights, exactly and with its explanation.
 */
package id.asn.formation.penetapan;
