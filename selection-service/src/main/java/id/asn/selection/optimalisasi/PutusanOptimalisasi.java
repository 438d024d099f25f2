package id.asn.selection.optimalisasi;

import id.asn.selection.peringkat.KodeAkhir;
import id.asn.selection.peringkat.PutusanAkhir;
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
public record PutusanOptimalisasi(
        PutusanAkhir akhir, UUID asal, UUID penempatan, Jalur jalur, List<Percobaan> percobaan) {

    /** As the announcement prints it; {@code SERI} never reaches an announcement. */
    public String kode() {
        if (jalur == null) {
            return akhir.kode().kode();
        }
        return penempatan == null ? KodeAkhir.BELUM_TERPUTUS.kode() : jalur.kode();
    }

    /** Whether the seat is one of another formasi. */
    public boolean pindah() {
        return penempatan != null && !penempatan.equals(asal);
    }
}
