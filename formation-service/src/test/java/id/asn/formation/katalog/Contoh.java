package id.asn.formation.katalog;

import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.usulan.JenisKebutuhan;
import id.asn.formation.usulan.Penghasilan;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rows as an import would bring them. */
public final class Contoh {
    private Contoh() {}

    /** A post for two educations, of a source of its own. */
    public static EntriKatalog entri(String jabatan, int jumlah) {
        return entri(new Asal("uji", UUID.randomUUID().toString()), jabatan, jumlah);
    }

    /** The same with a key of its own. */
    public static EntriKatalog entri(Asal asal, String jabatan, int jumlah) {
        return entri(asal, jabatan, jumlah, "5109999");
    }

    /** The same for an education of its own. */
    public static EntriKatalog entri(Asal asal, String jabatan, int jumlah, String pendidikan) {
        return new EntriKatalog(
                asal,
                2024,
                new InstansiTercatat(null, "Pemerintah Kab. Barito Utara"),
                JenisPengadaan.PPPK,
                Kategori.GURU,
                JenisKebutuhan.PAPUA,
                "UMUM (NON OAP)",
                new JabatanTercatat(null, jabatan),
                "PEMERINTAH KABUPATEN BARITO UTARA | DINAS PENDIDIKAN | SD NEGERI 1 \"LANJAS\" \\ TEWEH",
                jumlah,
                true,
                new Penghasilan(3_203_600, 5_261_500),
                4,
                List.of(
                        new Kualifikasi("40", pendidikan, "S-1 PENDIDIKAN GURU SEKOLAH DASAR", null),
                        new Kualifikasi("35", null, "D-IV PENDIDIKAN", "D-IV  PENDIDIKAN")),
                Map.of("instansi", "Pemerintah  Kab. Barito Utara"));
    }
}
