/**
 * Optimalisasi: seats that stay vacant inside their own formasi, filled by participants of other formasi of the same agency
 * along the paths of the decree. Pure: formasi and participants in, seats out.
 */
package id.asn.selection.optimalisasi;
