package id.asn.formation.penetapan.api;

import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.penetapan.BarisUsulAlokasi;
import id.asn.formation.penetapan.Jatah;
import id.asn.formation.penetapan.Kedudukan;
import id.asn.formation.penetapan.Tuntutan;
import java.math.BigDecimal;

/**
 * A line of a proposal in JSON, with all that explains it.
 *
 * @param kuota exact share as a fraction, such as 153/7
 */
public record BarisUsulAlokasiJson(
        int kolam,
        String instansi,
        JenisPengadaan jenisPengadaan,
        Kategori kategori,
        BigDecimal bobot,
        int lantai,
        int batas,
        Kedudukan kedudukan,
        String kuota,
        int bulat,
        Integer peringkat,
        int hitungan,
        int jumlah,
        String alasan) {

    static BarisUsulAlokasiJson of(BarisUsulAlokasi line) {
        Jatah jatah = line.jatah();
        Tuntutan claim = jatah.tuntutan();
        return new BarisUsulAlokasiJson(
                line.kolam(),
                claim.instansi(),
                claim.golongan().jenisPengadaan(),
                claim.golongan().kategori(),
                claim.bobot(),
                claim.lantai(),
                claim.batas(),
                jatah.kedudukan(),
                jatah.kuota().toString(),
                jatah.bulat(),
                jatah.peringkat(),
                jatah.jumlah(),
                line.jumlah(),
                line.alasan());
    }
}
