package id.asn.formation.katalog;

import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.usulan.JenisKebutuhan;

/**
 * What the catalogue is narrowed to; null where it is not.
 *
 * @param instansi code, or words of the name
 * @param jabatan code, or words of the name
 * @param pendidikan code of BKN's list, or words of the name
 * @param wilayah code of a province, kabupaten/kota or kecamatan, see {@link KodeWilayah}; or words of the place: of the
 *     path of units, or of the agency's name
 * @param gajiMinimum whole rupiah that the lowest pay reaches
 * @param q words found anywhere; a mistyped word finds its nearest
 */
public record Pencarian(
        Integer tahun,
        String instansi,
        String jabatan,
        JenisPengadaan jenisPengadaan,
        Kategori kategori,
        JenisKebutuhan jenisKebutuhan,
        String pendidikan,
        String wilayah,
        Long gajiMinimum,
        Boolean terbukaDisabilitas,
        String q) {}
