/** The seats that a Keputusan Menteri allots to an agency for a year, by jenis pengadaan and kategori. */
package id.asn.formation.alokasi;
