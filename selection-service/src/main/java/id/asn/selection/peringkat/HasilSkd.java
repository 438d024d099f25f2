package id.asn.selection.peringkat;

import java.util.List;

/**
 * SKD of one formasi.
 *
 * @param batas the cut-off
 * @param putusan everyone once: called and passed by rank, then TL, then TH, each by participant number
 */
public record HasilSkd(BatasSkd batas, List<PutusanSkd> putusan) {}
