package id.asn.selection.peringkat;

import java.util.List;

/**
 * The end of one formasi.
 *
 * @param batas the cut-off
 * @param putusan everyone once: by rank, then TH by participant number
 */
public record HasilAkhir(BatasAkhir batas, List<PutusanAkhir> putusan) {}
