package id.asn.formation.kebutuhan;

import id.asn.formation.jabatan.Jenjang;

/**
 * The age of retirement of one level of positions.
 *
 * @param usia completed years at which service ends
 * @param sumber where the row stands
 * @param keraguan what is uncertain about it; null when nothing is
 */
public record BatasPensiun(Jenjang jenjang, int usia, String sumber, String keraguan) {}
