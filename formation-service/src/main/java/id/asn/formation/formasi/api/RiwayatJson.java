package id.asn.formation.formasi.api;

import id.asn.formation.formasi.Formasi;
import id.asn.formation.formasi.Peristiwa;
import id.asn.formation.usulan.Putusan;
import id.asn.formation.usulan.RincianUsulan;
import java.util.List;
import java.util.UUID;

/**
 * The life of a line in JSON.
 *
 * @param catatan why it was cut; null where nothing was said
 */
public record RiwayatJson(
        UUID formasiId,
        UUID usulanId,
        UUID rincianFormasiId,
        int jumlahDiusulkan,
        Putusan putusan,
        Integer jumlahDiverifikasi,
        String catatan,
        int jumlah,
        List<Peristiwa> peristiwa) {

    static RiwayatJson of(Formasi formasi, List<Peristiwa> history) {
        RincianUsulan asal = formasi.asal();
        return new RiwayatJson(
                formasi.id(),
                asal.usulan().id(),
                formasi.rincian().id(),
                asal.jumlah(),
                asal.putusan(),
                asal.jumlahDiverifikasi(),
                asal.catatan(),
                formasi.jumlah(),
                history);
    }
}
