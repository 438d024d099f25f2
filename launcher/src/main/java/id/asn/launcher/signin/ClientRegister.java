package id.asn.launcher.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;

/** The clients the token endpoint knows. A wrong secret and an unknown client take the same time to refuse. */
public final class ClientRegister {

    private static final byte[] NOBODY = digest("");

    private final Map<String, byte[]> digests = new TreeMap<>();

    public ClientRegister(Map<String, String> secrets) {
        secrets.forEach((client, secret) -> digests.put(client, digest(secret)));
    }

    boolean knows(String client, String secret) {
        byte[] expected = digests.getOrDefault(client, NOBODY);
        boolean same = MessageDigest.isEqual(expected, digest(secret));
        return same && expected != NOBODY;
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
