package id.asn.selection.pppk;

import java.util.List;
import java.util.UUID;

/**
 * What became of one participant in the end.
 *
 * @param akhir their place in the formasi they applied for
 * @param asal that formasi
 * @param penempatan the formasi whose seat they have, null without a seat
 * @param jalur the path by which they got a seat elsewhere, or at which they stand undecided; null for everybody else
 * @param percobaan the paths that were tried for them, in their order
 */
public record PutusanOptimalisasiPppk(
        PutusanPppk akhir, UUID asal, UUID penempatan, JalurPppk jalur, List<PercobaanPppk> percobaan) {

    /** As the announcement prints it; {@code SERI} never reaches an announcement. */
    public String cetak() {
        if (jalur == null) {
            return akhir.cetak();
        }
        return penempatan == null
                ? KodePppk.BELUM_TERPUTUS.cetak(akhir.calon().kelompok())
                : akhir.calon().kelompok().kode() + "/L-2";
    }
}
