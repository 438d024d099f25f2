package id.asn.formation.formasi.api;

import id.asn.formation.formasi.Keputusan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decree in JSON.
 *
 * @param mencabut number of the decree whose place it takes; null for the first
 * @param isi text, not an object, so that its bytes stay those that were hashed
 */
public record KeputusanJson(
        UUID rincianFormasiId,
        String nomor,
        LocalDate tanggal,
        int versi,
        String mencabut,
        String sha256,
        String isi,
        Instant pada) {

    static KeputusanJson of(Keputusan keputusan) {
        return new KeputusanJson(
                keputusan.rincianFormasiId(),
                keputusan.dokumen().nomor(),
                keputusan.dokumen().tanggal(),
                keputusan.versi(),
                keputusan.mencabut(),
                keputusan.sha256(),
                keputusan.isi(),
                keputusan.pada());
    }
}
