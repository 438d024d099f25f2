package id.asn.selection.pppk;

/**
 * One part of a test as the decree lays it down.
 *
 * @param bentuk the test
 * @param bagian the part
 * @param soal number of questions
 * @param maks highest number of points
 * @param langkah points come in multiples of this
 * @param sumber the decree
 */
public record BarisUjian(BentukUjian bentuk, BagianPppk bagian, int soal, int maks, int langkah, String sumber) {}
