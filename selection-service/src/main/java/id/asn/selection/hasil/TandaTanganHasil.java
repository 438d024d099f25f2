package id.asn.selection.hasil;

import id.asn.platform.signature.ServiceKey;
import java.time.Instant;
import java.util.UUID;

/**
 * What the service signed of an announced version.
 *
 * @param naskah the signed text: the hash of the bundle and the root of its Merkle tree, so that the whole and each single line
 *     can be held against it
 * @param kid which key signed
 * @param jws compact JWS over the text, without it
 * @param jwk the public key, as JSON
 * @param pada when
 */
public record TandaTanganHasil(UUID hasilId, String naskah, String kid, String jws, String jwk, Instant pada) {

    /** Signs the version. */
    public static TandaTanganHasil of(Hasil hasil, ServiceKey key, Instant pada) {
        String naskah = "ASN-HASIL:%s:%s".formatted(hasil.sha256(), hasil.akarMerkle());
        return new TandaTanganHasil(
                hasil.id(),
                naskah,
                key.known().kid(),
                key.sign(naskah),
                key.known().jwk(),
                pada);
    }
}
