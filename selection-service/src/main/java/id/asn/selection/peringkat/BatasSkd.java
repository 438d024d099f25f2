package id.asn.selection.peringkat;

import id.asn.selection.skd.NilaiSkd;

/**
 * The cut-off of one formasi on the way to SKB, above and below.
 *
 * @param kuota seats
 * @param batas seats times the multiple of the rule
 * @param lulusAmbang how many met the passing grade
 * @param dipanggil how many go on; more than {@code batas} only through exact ties at the cut-off
 * @param terakhirMasuk points of the last one called, null when nobody is
 * @param pertamaTinggal points of the first one left out, null when nobody is
 */
public record BatasSkd(
        int kuota, int batas, int lulusAmbang, int dipanggil, NilaiSkd terakhirMasuk, NilaiSkd pertamaTinggal) {}
