package id.asn.formation.pemerataan.flow;

/**
 * What a kecamatan takes.
 *
 * @param pasti persons it takes in any case
 * @param pilihan persons more that it could take
 */
record Permintaan(int pasti, int pilihan) {

    Permintaan plus(Permintaan other) {
        return new Permintaan(pasti + other.pasti, pilihan + other.pilihan);
    }
}
