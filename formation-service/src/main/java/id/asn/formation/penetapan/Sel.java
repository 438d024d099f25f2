package id.asn.formation.penetapan;

import id.asn.formation.alokasi.Golongan;
import id.asn.formation.instansi.JenisInstansi;

/** Seats of all central or all regional agencies in one golongan. */
public record Sel(JenisInstansi jenisInstansi, Golongan golongan, Kursi kursi) {}
