/**
 * The rules of an open selection of senior posts (seleksi terbuka JPT, "lelang jabatan"), pure: who may sit on the panel, what
 * each stage weighs, the arithmetic to the three names, whom the PPK may choose, when a call is long enough and has drawn
 * enough people. The decree is {@link id.asn.selection.jpt.AturanJpt2019}.
 */
package id.asn.selection.jpt;
