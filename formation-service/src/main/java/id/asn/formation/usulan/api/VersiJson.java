package id.asn.formation.usulan.api;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import id.asn.formation.usulan.BarisBeku;
import id.asn.formation.usulan.TandaTangan;
import id.asn.formation.usulan.VersiUsulan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A signed version in JSON.
 *
 * @param isi text, not an object, so that its bytes stay those that were hashed
 */
public record VersiJson(
        UUID usulanId,
        int nomor,
        String sha256,
        String dokumen,
        String pelaku,
        String klien,
        Instant pada,
        String jws,
        String kid,
        String isi,
        List<Baris> rincian) {

    static VersiJson of(VersiUsulan versi, List<BarisBeku> lines) {
        return new VersiJson(
                versi.nomor().usulanId(),
                versi.nomor().nomor(),
                versi.sha256(),
                versi.dokumen(),
                versi.pelaku(),
                versi.klien(),
                versi.pada(),
                versi.tandaTangan().map(TandaTangan::jws).orElse(null),
                versi.tandaTangan().map(TandaTangan::kid).orElse(null),
                versi.naskah().json(),
                lines.stream().map(Baris::of).toList());
    }

    /** A line of it. */
    public record Baris(UUID baris, @JsonAnyGetter Map<String, Object> isi) {

        static Baris of(BarisBeku line) {
            return new Baris(line.id(), line.isi());
        }
    }

    /** A version in a list. */
    public record Ringkasan(
            int nomor,
            String sha256,
            String dokumen,
            String pelaku,
            String klien,
            Instant pada,
            boolean bertandaTangan) {

        static Ringkasan of(VersiUsulan versi) {
            return new Ringkasan(
                    versi.nomor().nomor(),
                    versi.sha256(),
                    versi.dokumen(),
                    versi.pelaku(),
                    versi.klien(),
                    versi.pada(),
                    versi.tandaTangan().isPresent());
        }
    }

    /** All versions, oldest first. */
    public record Daftar(List<Ringkasan> data) {

        static Daftar of(List<VersiUsulan> versions) {
            return new Daftar(versions.stream().map(Ringkasan::of).toList());
        }
    }
}
