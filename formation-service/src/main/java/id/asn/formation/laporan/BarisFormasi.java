package id.asn.formation.laporan;

import id.asn.formation.alokasi.Golongan;

/**
 * One line of an annex or an announcement, in the words of the decree.
 *
 * @param pendidikan the qualifications, joined
 * @param unit path of the unit from the top
 * @param penghasilan lower and upper end of the monthly income in rupiah
 */
public record BarisFormasi(
        Golongan golongan,
        String jenisKebutuhan,
        String jabatan,
        String pendidikan,
        String unit,
        String penghasilan,
        long jumlah) {}
