package id.asn.formation.penetapan;

import id.asn.formation.alokasi.Golongan;

/** Other seats for one agency in one golongan. */
public record Perubahan(String instansi, Golongan golongan, int jumlah) {}
