package id.asn.formation.pemerataan.api;

import id.asn.formation.pemerataan.Masukan;

/** What an answer rests on, in JSON: the same hash means the same answer. */
public record MasukanJson(String instansi, int tahun, long posisi, int tempat, long unit, String sha256) {

    static MasukanJson of(Masukan masukan) {
        return new MasukanJson(
                masukan.instansi(),
                masukan.tahun(),
                masukan.posisi(),
                masukan.tempat().size(),
                masukan.unit(),
                masukan.sha256());
    }
}
