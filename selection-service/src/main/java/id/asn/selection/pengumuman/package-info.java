/**
 * What everybody may read of an announced result: which results are in force, what became of a number, and the annex of an
 * agency as its officials print it. By number only, and never more than the bundle says.
 */
package id.asn.selection.pengumuman;
