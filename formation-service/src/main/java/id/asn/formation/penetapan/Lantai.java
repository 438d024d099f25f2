package id.asn.formation.penetapan;

import id.asn.formation.alokasi.Golongan;

/** Seats that one agency shall get at least in one golongan. */
public record Lantai(String instansi, Golongan golongan, int jumlah) {}
