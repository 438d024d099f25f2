package id.asn.formation.usulan;

import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.jabatan.Kategori;
import java.math.BigDecimal;
import java.util.List;

/**
 * A line as an agency writes it, by the codes of the catalogues.
 *
 * @param jabatan code of the national catalogue
 * @param unit code of a unit of the agency
 */
public record Isian(
        JenisPengadaan jenisPengadaan,
        Kategori kategori,
        JenisKebutuhan jenisKebutuhan,
        String jabatan,
        String unit,
        List<Pendidikan> pendidikan,
        Penghasilan penghasilan,
        BigDecimal ipkMinimum,
        boolean terbukaDisabilitas) {

    /** The same with the words of the catalogues. */
    public Kebutuhan with(JabatanDituju position, UnitPenempatan place) {
        return new Kebutuhan(
                jenisPengadaan,
                kategori,
                jenisKebutuhan,
                position,
                place,
                pendidikan,
                penghasilan,
                ipkMinimum,
                terbukaDisabilitas);
    }
}
