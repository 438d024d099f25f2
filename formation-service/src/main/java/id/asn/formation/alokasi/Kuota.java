package id.asn.formation.alokasi;

import id.asn.formation.jabatan.Kategori;

/**
 * Seats for one golongan.
 *
 * @param jumlah 0 or more
 */
public record Kuota(JenisPengadaan jenisPengadaan, Kategori kategori, int jumlah) {

    /** The pair it is for. */
    public Golongan golongan() {
        return new Golongan(jenisPengadaan, kategori);
    }
}
