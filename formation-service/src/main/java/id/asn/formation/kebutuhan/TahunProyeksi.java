package id.asn.formation.kebutuhan;

/**
 * What one year brings.
 *
 * @param bup PNS and CPNS who reach the age of retirement
 * @param kontrakBerakhir PPPK whose contract ends
 * @param keluar who leave otherwise, as planned
 * @param masuk who come in, as planned
 * @param kebutuhan people needed that year
 */
public record TahunProyeksi(int tahun, int bup, int kontrakBerakhir, int keluar, int masuk, int kebutuhan) {

    /** The same year of two positions together. */
    public TahunProyeksi plus(TahunProyeksi other) {
        return new TahunProyeksi(
                tahun,
                bup + other.bup,
                kontrakBerakhir + other.kontrakBerakhir,
                keluar + other.keluar,
                masuk + other.masuk,
                kebutuhan + other.kebutuhan);
    }

    int change() {
        return masuk - bup - kontrakBerakhir - keluar;
    }
}
