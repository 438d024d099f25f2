package id.asn.launcher.folder;

import id.asn.launcher.Fault;
import id.asn.launcher.ServiceName;
import id.asn.launcher.signin.SignInKey;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Everything secret a house has, made at its first start and kept in one file of its data folder (0600): the passwords
 * of the database logins, the secrets of the services' own clients, the private key of sign-in, the master secret
 * with which NIK are encrypted, the one that seals cards and the one that signs results. A folder from before one of these two
 * gets it when it is read.
 */
public final class Secrets {

    private static final String KEY = "signin.private-key";
    private static final String NIK = "nik.master";
    private static final String CARD = "kartu.segel";
    private static final String RESULT = "hasil.tanda-tangan";
    private static final int BYTES = 32;

    private final Map<String, String> values;
    private final SignInKey key;

    private Secrets(Map<String, String> values) {
        this.values = values;
        this.key = SignInKey.parse(value(KEY));
    }

    static Secrets make(Path file) {
        SecureRandom random = new SecureRandom();
        Map<String, String> values = new TreeMap<>();
        values.put(KEY, SignInKey.generate().encoded());
        values.put(NIK, base64(random));
        values.put(CARD, base64(random));
        values.put(RESULT, base64(random));
        values.put(password("postgres"), text(random));
        for (ServiceName service : ServiceName.values()) {
            values.put(password(service.word()), text(random));
            values.put(client(service.client()), text(random));
        }
        keep(file, values);
        return new Secrets(values);
    }

    static Secrets read(Path file) {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            Map<String, String> values = new TreeMap<>();
            properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
            Secrets secrets = new Secrets(values);
            if (completed(values)) keep(file, values);
            return secrets;
        } catch (IOException | IllegalArgumentException e) {
            throw new Fault(
                    "The data folder " + file.getParent() + " is damaged (" + file.getFileName()
                            + " cannot be read); restore it from a copy, or name another folder with ASN_DATA.",
                    e);
        }
    }

    /** Gives a folder from before a secret was needed that secret. */
    private static boolean completed(Map<String, String> values) {
        SecureRandom random = new SecureRandom();
        boolean card = values.putIfAbsent(CARD, base64(random)) == null;
        boolean result = values.putIfAbsent(RESULT, base64(random)) == null;
        return card || result;
    }

    public SignInKey signInKey() {
        return key;
    }

    /** The password of a database login, "postgres" being the administrator's. */
    public String databasePassword(String login) {
        return value(password(login));
    }

    public String clientSecret(ServiceName service) {
        return value(client(service.client()));
    }

    /** 32 random bytes in Base64: from it the applicant service derives how NIK are encrypted and indexed. */
    public String nikMaster() {
        return value(NIK);
    }

    /** 32 random bytes in Base64: the applicant service seals the codes of cards with it. */
    public String cardSeal() {
        return value(CARD);
    }

    /** 32 random bytes in Base64: the key with which the selection service signs announced results. */
    public String resultKey() {
        return value(RESULT);
    }

    private String value(String name) {
        String value = values.get(name);
        if (value == null || value.isBlank()) throw new IllegalArgumentException(name + " is missing");
        return value;
    }

    private static String password(String login) {
        return "database." + login;
    }

    private static String client(String id) {
        return "client." + id;
    }

    private static void keep(Path file, Map<String, String> values) {
        try {
            PrivateFiles.write(file, lines(values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lines(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static String text(SecureRandom random) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(random));
    }

    private static String base64(SecureRandom random) {
        return Base64.getEncoder().encodeToString(bytes(random));
    }

    private static byte[] bytes(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return bytes;
    }
}
