package id.asn.formation.katalog;

import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.usulan.JenisKebutuhan;
import id.asn.formation.usulan.Penghasilan;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One formasi as the catalogue takes it in.
 *
 * @param kategori null when the source does not tell
 * @param namaKebutuhan the kind of need in the source's words, such as {@code UMUM (NON OAP)}
 * @param lokasi the path of units, joined by {@code " | "}
 * @param jumlah seats, 1 or more
 * @param jumlahMs applicants who met the requirements as far as the source tells, else 0
 * @param asli the source's untouched text of those fields that were normalised, by their names; null when none was
 */
public record EntriKatalog(
        Asal asal,
        int tahun,
        InstansiTercatat instansi,
        JenisPengadaan jenisPengadaan,
        Kategori kategori,
        JenisKebutuhan jenisKebutuhan,
        String namaKebutuhan,
        JabatanTercatat jabatan,
        String lokasi,
        int jumlah,
        boolean terbukaDisabilitas,
        Penghasilan penghasilan,
        int jumlahMs,
        List<Kualifikasi> kualifikasi,
        Map<String, String> asli) {

    /** Keeps the names sorted, so that the same row is written the same way each time. */
    public EntriKatalog {
        kualifikasi = List.copyOf(kualifikasi);
        asli = asli == null || asli.isEmpty() ? null : new TreeMap<>(asli);
    }

    /** The formasi's id, which its origin decides. */
    public UUID id() {
        return asal.id();
    }
}
