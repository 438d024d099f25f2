/** An agency's request for people in one year: from draft over desk, SPTJM, verification, pertek and opinion to decision. */
package id.asn.formation.usulan;
