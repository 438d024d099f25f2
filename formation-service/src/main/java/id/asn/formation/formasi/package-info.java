/**
 * From allocation to announced formasi: the agency breaks its seats down, the Minister determines them by a decree whose
 * content is frozen with its hash, and only what equals the decree is announced (PermenPANRB 6/2024 ps. 22 ayat (3)).
 */
package id.asn.formation.formasi;
