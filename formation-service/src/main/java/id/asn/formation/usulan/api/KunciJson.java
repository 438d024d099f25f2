package id.asn.formation.usulan.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import id.asn.formation.usulan.KunciPpk;
import id.asn.formation.usulan.KunciPpk.Pemegang;
import id.asn.platform.http.Versioned;
import id.asn.platform.signature.PublicJwk;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/** The key in force of an agency's PPK in JSON, with those before it. */
public record KunciJson(String instansi, Kunci kunci, List<Kunci> riwayat, long versi) implements Versioned {

    static KunciJson of(List<KunciPpk> keys) {
        KunciPpk current = keys.get(0);
        return new KunciJson(
                current.nomor().instansi(),
                Kunci.of(current),
                keys.stream().skip(1).map(Kunci::of).toList(),
                current.nomor().versi());
    }

    /** One key. */
    public record Kunci(int nomor, String kid, @JsonRawValue String jwk, String pemegang, String dasar, Instant pada) {

        static Kunci of(KunciPpk key) {
            return new Kunci(
                    key.nomor().versi(),
                    key.material().kid(),
                    key.material().jwk(),
                    key.pemegang().nama(),
                    key.pemegang().dasar(),
                    key.pada());
        }
    }

    /** A key to be registered, its holder, and the document by which the holder is PPK. */
    public record Isi(
            @NotNull @Valid PublicJwk jwk,
            @NotBlank @Size(max = 200) String pemegang,
            @NotBlank @Size(max = 200) String dasar) {

        Pemegang holder() {
            return new Pemegang(pemegang, dasar);
        }
    }
}
