package id.asn.formation.penetapan;

import id.asn.formation.alokasi.Golongan;

/** Seats of an agency, or of many, in one golongan. */
public record KursiGolongan(Golongan golongan, Kursi kursi) {}
