package id.asn.formation.pemerataan.flow;

import id.asn.formation.pemerataan.Jarak;
import id.asn.formation.pemerataan.Tempat;

/** So many persons from one place to another, both as they are now. */
record Rute(Tempat dari, Tempat ke, int jumlah) {

    Jarak jarak() {
        return dari.unit().lokasi().to(ke.unit().lokasi());
    }
}
