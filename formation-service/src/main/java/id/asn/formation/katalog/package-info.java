/**
 * What the public searches: every announced formasi of this house, and those of other sources that were imported. A read
 * model: each row is made from what was announced or imported, and nothing here decides anything.
 */
package id.asn.formation.katalog;
