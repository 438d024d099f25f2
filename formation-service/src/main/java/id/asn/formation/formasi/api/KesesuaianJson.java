package id.asn.formation.formasi.api;

import id.asn.formation.formasi.Kesesuaian;
import id.asn.formation.formasi.Perbedaan;
import id.asn.formation.formasi.RincianFormasi;
import java.util.List;
import java.util.UUID;

/** Decree, rincian and announcement beside one another, in JSON. */
public record KesesuaianJson(
        UUID rincianFormasiId,
        String nomorKeputusan,
        String sha256Keputusan,
        boolean sesuai,
        int baris,
        List<Perbedaan> perbedaan) {

    static KesesuaianJson of(RincianFormasi rincian, Kesesuaian found) {
        return new KesesuaianJson(
                rincian.id(),
                rincian.keputusan().dokumen().nomor(),
                rincian.keputusan().sha256(),
                found.sesuai(),
                found.baris(),
                found.perbedaan());
    }
}
