package id.asn.formation.usulan;

import id.asn.formation.alokasi.Golongan;
import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.jabatan.Kategori;
import java.math.BigDecimal;
import java.util.List;

/**
 * What one line asks for: all that is said of a seat except how many there are (KepmenPANRB 173/2024).
 *
 * @param pendidikan in the agency's order; one of them qualifies
 * @param ipkMinimum scale 2, or null when none is asked
 * @param terbukaDisabilitas whether persons with a disability may apply although the seat is not kept for them
 */
public record Kebutuhan(
        JenisPengadaan jenisPengadaan,
        Kategori kategori,
        JenisKebutuhan jenisKebutuhan,
        JabatanDituju jabatan,
        UnitPenempatan unit,
        List<Pendidikan> pendidikan,
        Penghasilan penghasilan,
        BigDecimal ipkMinimum,
        boolean terbukaDisabilitas) {

    /** The list does not change under its reader. */
    public Kebutuhan {
        pendidikan = List.copyOf(pendidikan);
    }

    /** The pair by which its seats are allotted. */
    public Golongan golongan() {
        return new Golongan(jenisPengadaan, kategori);
    }
}
