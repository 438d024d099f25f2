package id.asn.formation.katalog.api;

import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.katalog.Pencarian;
import id.asn.formation.usulan.JenisKebutuhan;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** The filters of the catalogue. */
public record SaringanKatalog(
        @QueryParam("tahun") Integer tahun,
        @QueryParam("instansi") @Size(min = 2, max = 200) String instansi,
        @QueryParam("jabatan") @Size(min = 2, max = 200) String jabatan,
        @QueryParam("jenis_pengadaan") JenisPengadaan jenisPengadaan,
        @QueryParam("kategori") Kategori kategori,
        @QueryParam("jenis_kebutuhan") JenisKebutuhan jenisKebutuhan,
        @QueryParam("pendidikan") @Size(min = 2, max = 200) String pendidikan,
        @QueryParam("wilayah") @Size(min = 2, max = 200) String wilayah,
        @QueryParam("gaji_minimum") @PositiveOrZero Long gajiMinimum,
        @QueryParam("terbuka_disabilitas") Boolean terbukaDisabilitas,
        @QueryParam("q") @Size(min = 2, max = 200) String q) {

    Pencarian search() {
        return new Pencarian(
                tahun,
                instansi,
                jabatan,
                jenisPengadaan,
                kategori,
                jenisKebutuhan,
                pendidikan,
                wilayah,
                gajiMinimum,
                terbukaDisabilitas,
                q);
    }
}
