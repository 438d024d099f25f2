package id.asn.selection.hasil.api;

/** PPPK points of a participant as the test gave them. */
public record NilaiPppkJson(boolean hadir, int teknis, int manajerial, int sosialKultural, int wawancara) {}
