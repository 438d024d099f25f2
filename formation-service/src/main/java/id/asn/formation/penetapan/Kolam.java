package id.asn.formation.penetapan;

import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.alokasi.Peruntukan;
import id.asn.formation.alokasi.PosKuota;
import id.asn.formation.jabatan.Kategori;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A part of the national plan with the seats that were divided of it.
 *
 * @param kuota seats of the plan
 * @param terbagi seats divided: the quota, or all verified seats where they are fewer
 */
@Embeddable
public record Kolam(
        @Enumerated(EnumType.STRING) Peruntukan peruntukan,
        @Enumerated(EnumType.STRING) JenisPengadaan jenisPengadaan,
        @Enumerated(EnumType.STRING) Kategori kategori,
        int kuota,
        int terbagi) {

    static Kolam of(PosKuota pos, int terbagi) {
        return new Kolam(pos.peruntukan(), pos.jenisPengadaan(), pos.kategori(), pos.jumlah(), terbagi);
    }

    /** The part of the plan it is. */
    public PosKuota pos() {
        return new PosKuota(peruntukan, jenisPengadaan, kategori, kuota);
    }
}
