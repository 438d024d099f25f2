package id.asn.selection.penerimaan.api;

import id.asn.selection.penerimaan.JenisPekerjaan;
import id.asn.selection.penerimaan.store.RiwayatNilaiStore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Scores in the order in which they began to count. */
public record RiwayatNilaiJson(List<Entri> data) {

    /** One of them. */
    public record Entri(
            JenisPekerjaan jenis,
            int tahun,
            String bagian,
            IsiNilaiJson nilai,
            Instant sejak,
            UUID pekerjaanId,
            String dikirimOleh,
            String disahkanOleh) {

        static Entri of(RiwayatNilaiStore.Entri one, List<String> kolom) {
            return new Entri(
                    one.jenis(),
                    one.tahun(),
                    one.bagian().isEmpty() ? null : one.bagian(),
                    IsiNilaiJson.of(one.isi(), kolom),
                    one.sejak(),
                    one.pekerjaan(),
                    one.dikirimOleh(),
                    one.disahkanOleh());
        }
    }
}
