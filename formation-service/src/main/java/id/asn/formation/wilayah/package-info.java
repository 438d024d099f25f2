/** Provinces, kabupaten/kota and kecamatan by their national codes, and how far they lie apart. */
package id.asn.formation.wilayah;
