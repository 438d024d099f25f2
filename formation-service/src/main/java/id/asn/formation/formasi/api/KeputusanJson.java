package id.asn.formation.formasi.api;

import id.asn.formation.formasi.Keputusan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decree in JSON.
 *
 * @param isi text, not an object, so that its bytes stay those that were hashed
 */
public record KeputusanJson(
        UUID rincianFormasiId, String nomor, LocalDate tanggal, String sha256, String isi, Instant pada) {

    static KeputusanJson of(Keputusan keputusan) {
        return new KeputusanJson(
                keputusan.rincianFormasiId(),
                keputusan.dokumen().nomor(),
                keputusan.dokumen().tanggal(),
                keputusan.sha256(),
                keputusan.isi(),
                keputusan.pada());
    }
}
