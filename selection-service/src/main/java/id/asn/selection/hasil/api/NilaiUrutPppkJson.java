package id.asn.selection.hasil.api;

import id.asn.selection.pppk.KelompokPelamar;

/**
 * Points in the order of the law's steps, what is added in teknis included.
 *
 * @param kelompokPelamar the group, where it is about somebody at the cut-off
 */
public record NilaiUrutPppkJson(KelompokPelamar kelompokPelamar, int total, int teknis, int mansoskul, int wawancara) {}
