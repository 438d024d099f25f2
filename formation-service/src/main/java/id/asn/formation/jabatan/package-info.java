/** The national catalogue of positions. */
package id.asn.formation.jabatan;
