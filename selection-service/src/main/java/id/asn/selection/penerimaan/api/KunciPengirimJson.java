package id.asn.selection.penerimaan.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import id.asn.platform.http.Versioned;
import id.asn.platform.signature.PublicJwk;
import id.asn.selection.penerimaan.KunciPengirim;
import id.asn.selection.penerimaan.flow.RegisterKunci.Permintaan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/** The key in force of a program that sends scores, with those before it. */
public record KunciPengirimJson(String klien, Kunci kunci, List<Kunci> riwayat, long versi) implements Versioned {

    static KunciPengirimJson of(List<KunciPengirim> keys) {
        KunciPengirim current = keys.get(0);
        return new KunciPengirimJson(
                current.nomor().klien(),
                Kunci.of(current),
                keys.stream().skip(1).map(Kunci::of).toList(),
                current.nomor().versi());
    }

    /** One key. */
    public record Kunci(int nomor, String kid, @JsonRawValue String jwk, String pemegang, String dasar, Instant pada) {

        static Kunci of(KunciPengirim key) {
            return new Kunci(
                    key.nomor().versi(),
                    key.isi().kid(),
                    key.isi().jwk(),
                    key.isi().pemegang(),
                    key.isi().dasar(),
                    key.pada());
        }
    }

    /** A key to be registered, who answers for it, and the document that says so. */
    public record Isi(
            @NotNull @Valid PublicJwk jwk,
            @NotBlank @Size(max = 200) String pemegang,
            @NotBlank @Size(max = 200) String dasar) {

        Permintaan asked() {
            return new Permintaan(jwk, pemegang, dasar);
        }
    }
}
