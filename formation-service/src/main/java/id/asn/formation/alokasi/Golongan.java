package id.asn.formation.alokasi;

import id.asn.formation.jabatan.Kategori;

/** The pair by which seats are allotted and counted. */
public record Golongan(JenisPengadaan jenisPengadaan, Kategori kategori) {}
