package id.asn.selection.pppk;

import java.util.List;

/**
 * The end of one formasi.
 *
 * @param batas the cut-off
 * @param putusan everyone once: by rank, then TH by participant number
 */
public record HasilPppk(BatasPppk batas, List<PutusanPppk> putusan) {}
