/** Who asks for people and where they will work: agencies and their trees of units. */
package id.asn.formation.instansi;
