package id.asn.formation.penetapan;

import id.asn.formation.jabatan.Kategori;

/**
 * Need beside staff in one kategori, over the positions with an analysis.
 *
 * @param lowong vacancies of the positions that are short
 */
public record KebutuhanKategori(Kategori kategori, long kebutuhan, long bezetting, long lowong) {}
