/** The national list of educations: code, name and level. */
package id.asn.formation.pendidikan;
