package id.asn.selection.skd;

/**
 * One part of SKD as the decree lays it down.
 *
 * @param bagian the part
 * @param soal number of questions
 * @param maks highest number of points
 * @param langkah points come in multiples of this
 * @param sumber the decree
 */
public record BarisStruktur(BagianSkd bagian, int soal, int maks, int langkah, String sumber) {

    boolean inRange(int nilai) {
        return nilai >= 0 && nilai <= maks;
    }

    boolean onStep(int nilai) {
        return nilai % langkah == 0;
    }
}
