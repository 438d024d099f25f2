package id.asn.verifier;

import static id.asn.verifier.Pemalsu.SAMPLES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A signature counts when a key that is trusted made it over this very bundle, and the bundle is right itself. */
class TandaTanganTest {
    private static final int RAW = 32;

    private final Path bundle = SAMPLES.resolve("akhir.ndjson");

    @TempDir
    Path folder;

    @Test
    void a_signature_by_a_trusted_key_over_this_bundle_is_answered_with_yes() throws Exception {
        KeyPair key = key();
        assertEquals(0, ask(signed(key, text(), "EdDSA"), keys("a", key), bundle));
    }

    @Test
    void another_text_another_key_another_algorithm_and_another_bundle_are_not() throws Exception {
        KeyPair key = key();
        String text = text();
        assertEquals(1, ask(signed(key, text.replaceFirst("[0-9a-f]{4}", "0000"), "EdDSA"), keys("a", key), bundle));
        assertEquals(1, ask(signed(key(), text, "EdDSA"), keys("a", key), bundle));
        assertEquals(1, ask(signed(key, text, "none"), keys("a", key), bundle));
        assertEquals(1, ask(signed(key, text, "EdDSA"), keys("b", key), bundle));
        assertEquals(1, ask(signed(key, text, "EdDSA"), keys("a", key), SAMPLES.resolve("skd.ndjson")));
        assertEquals(1, ask(signed(key, text, "EdDSA").replace("..", ".e30."), keys("a", key), bundle));
        assertEquals(1, ask(signed(key, text, "EdDSA"), "{\"keys\":[{\"kid\":\"a\",\"x\":\"AA\"}]}", bundle));
        assertEquals(2, ask("no JSON", keys("a", key), bundle));
    }

    @Test
    void a_signed_bundle_that_is_wrong_is_wrong() throws Exception {
        KeyPair key = key();
        String forged = Files.readString(bundle).replace("\"kode\":\"TH\"", "\"kode\":\"TL\"");
        Path file = Files.writeString(folder.resolve("forged.ndjson"), forged);
        try (var stream = Files.newInputStream(file)) {
            Jawaban jawaban = Verifier.periksa(stream, null);
            String text = "ASN-HASIL:" + jawaban.sha256() + ":" + jawaban.akar();
            assertEquals(1, ask(signed(key, text, "EdDSA"), keys("a", key), file));
        }
    }

    private String text() throws IOException {
        try (var stream = Files.newInputStream(bundle)) {
            Jawaban jawaban = Verifier.periksa(stream, null);
            return "ASN-HASIL:" + jawaban.sha256() + ":" + jawaban.akar();
        }
    }

    private int ask(String signature, String keys, Path bundle) throws IOException {
        Path one = Files.writeString(folder.resolve("tanda-tangan.json"), signature);
        Path two = Files.writeString(folder.resolve("kunci.json"), keys);
        return Pemalsu.ask("--tanda-tangan", one.toString(), two.toString(), bundle.toString())
                .code();
    }

    private static KeyPair key() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    private static String signed(KeyPair key, String text, String alg) throws GeneralSecurityException {
        String head = base64(("{\"alg\":\"" + alg + "\"}").getBytes(StandardCharsets.US_ASCII));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(key.getPrivate());
        signature.update(
                (head + "." + base64(text.getBytes(StandardCharsets.US_ASCII))).getBytes(StandardCharsets.US_ASCII));
        return "{\"kid\":\"a\",\"naskah\":\"%s\",\"jws\":\"%s..%s\"}".formatted(text, head, base64(signature.sign()));
    }

    /** The raw key is the end of its X.509 form. */
    private static String keys(String kid, KeyPair key) {
        byte[] whole = key.getPublic().getEncoded();
        String x = base64(Arrays.copyOfRange(whole, whole.length - RAW, whole.length));
        return "{\"keys\":[{\"kid\":\"%s\",\"x\":\"%s\"}]}".formatted(kid, x);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
