package id.asn.selection.peringkat;

import id.asn.selection.skd.nab.PutusanNab;

/**
 * The outcome of SKD for one participant, with what it rests on.
 *
 * @param peringkat place among those who met the passing grade, equal for exact ties; null for TL and TH
 * @param nab the comparison with the passing grade; null for TH, whose points count for nothing
 */
public record PutusanSkd(CalonSkd calon, KodeSkd kode, Integer peringkat, PutusanNab nab) {}
