package id.asn.formation.usulan.api;

import id.asn.formation.usulan.TandaTangan;
import id.asn.formation.usulan.VersiUsulan;
import id.asn.formation.usulan.flow.ReadSptjm.Sptjm;
import java.time.Instant;
import java.util.UUID;

/**
 * The SPTJM in JSON.
 *
 * @param isi text, not an object, so that its bytes stay those that are hashed
 * @param kidTerdaftar the key that a signature must be made with; null where none is registered
 */
public record SptjmJson(
        UUID usulanId,
        String instansi,
        int tahun,
        int versi,
        boolean ditandatangani,
        String sha256,
        String isi,
        String kidTerdaftar,
        Penandatanganan penandatanganan) {

    static SptjmJson of(Sptjm sptjm) {
        return new SptjmJson(
                sptjm.usulan().id(),
                sptjm.usulan().instansi(),
                sptjm.usulan().tahun(),
                sptjm.versi(),
                sptjm.tertandatangan().isPresent(),
                sptjm.naskah().sha256(),
                sptjm.naskah().json(),
                sptjm.kid().orElse(null),
                sptjm.tertandatangan().map(Penandatanganan::of).orElse(null));
    }

    /** Who signed it when, and the signature itself where one was given. */
    public record Penandatanganan(String dokumen, String pelaku, Instant pada, String jws, String kid) {

        static Penandatanganan of(VersiUsulan versi) {
            return new Penandatanganan(
                    versi.dokumen(),
                    versi.pelaku(),
                    versi.pada(),
                    versi.tandaTangan().map(TandaTangan::jws).orElse(null),
                    versi.tandaTangan().map(TandaTangan::kid).orElse(null));
        }
    }
}
