package id.asn.selection.hasil.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import id.asn.selection.hasil.TandaTanganHasil;
import java.time.Instant;
import java.util.UUID;

/** The service's signature of an announced version. */
public record TandaTanganHasilJson(
        UUID hasilId,
        String naskah,
        String kid,
        String jws,
        @JsonRawValue String kunci,
        Instant pada) {

    static TandaTanganHasilJson of(TandaTanganHasil satu) {
        return new TandaTanganHasilJson(satu.hasilId(), satu.naskah(), satu.kid(), satu.jws(), satu.jwk(), satu.pada());
    }
}
