package id.asn.formation.katalog.api;

import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.katalog.Pencarian;
import id.asn.formation.usulan.JenisKebutuhan;
import id.asn.platform.http.ParameterTidakSah;
import id.asn.platform.problem.Finding;
import jakarta.ws.rs.QueryParam;

/** The filters of the catalogue. */
public record SaringanKatalog(
        @QueryParam("tahun") Integer tahun,
        @QueryParam("instansi") String instansi,
        @QueryParam("jabatan") String jabatan,
        @QueryParam("jenis_pengadaan") JenisPengadaan jenisPengadaan,
        @QueryParam("kategori") Kategori kategori,
        @QueryParam("jenis_kebutuhan") JenisKebutuhan jenisKebutuhan,
        @QueryParam("pendidikan") String pendidikan,
        @QueryParam("wilayah") String wilayah,
        @QueryParam("gaji_minimum") Long gajiMinimum,
        @QueryParam("terbuka_disabilitas") Boolean terbukaDisabilitas,
        @QueryParam("q") String q) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;

    /** The search that they describe; refuses words too short or too long, and pay below nothing. */
    Pencarian search() {
        words("instansi", instansi);
        words("jabatan", jabatan);
        words("pendidikan", pendidikan);
        words("wilayah", wilayah);
        words("q", q);
        if (gajiMinimum != null && gajiMinimum < 0) {
            throw new ParameterTidakSah(Finding.of("?gaji_minimum", "gaji-minimum"));
        }
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

    private static void words(String name, String text) {
        if (text != null && (text.strip().length() < SHORTEST || text.length() > LONGEST)) {
            throw new ParameterTidakSah(Finding.of("?" + name, "kata-pencarian")
                    .with("terpendek", SHORTEST)
                    .with("terpanjang", LONGEST));
        }
    }
}
