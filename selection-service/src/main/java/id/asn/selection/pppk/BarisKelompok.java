package id.asn.selection.pppk;

import id.asn.selection.peserta.Kategori;

/**
 * One group in the order of a kategori.
 *
 * @param kategori the kategori
 * @param urut its place, 1 first
 * @param kelompok the group
 * @param sumber citation
 */
public record BarisKelompok(Kategori kategori, int urut, KelompokPelamar kelompok, String sumber) {}
