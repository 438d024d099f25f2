package id.asn.selection.hasil;

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

    /** The text that is signed of a version. */
    public static String naskah(Hasil hasil) {
        return "ASN-HASIL:%s:%s".formatted(hasil.sha256(), hasil.akarMerkle());
    }
}
