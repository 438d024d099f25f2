package id.asn.launcher.signin;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** A token request as RFC 6749 §4.4.2 writes it: a form, with the client's credentials in it or in HTTP Basic. */
record TokenRequest(String client, String secret) {

    private static final String BASIC = "basic ";

    /**
     * Reads the request.
     *
     * @throws TokenRefusal with the error code of RFC 6749 §5.2, when it is not a lawful one
     */
    static TokenRequest parse(String authorization, String form) {
        Map<String, String> fields = fields(form);
        String grant = fields.get("grant_type");
        if (grant == null) throw TokenRefusal.invalidRequest("grant_type is missing");
        if (!"client_credentials".equals(grant)) throw TokenRefusal.unsupportedGrant();
        if (!fields.getOrDefault("scope", "").isEmpty()) throw TokenRefusal.invalidScope();
        boolean inForm = fields.containsKey("client_secret");
        if (authorization == null) return inForm ? ofForm(fields) : refuseUnsigned();
        if (inForm) throw TokenRefusal.invalidRequest("credentials are given twice");
        return ofBasic(authorization);
    }

    private static TokenRequest refuseUnsigned() {
        throw TokenRefusal.invalidClient();
    }

    private static TokenRequest ofForm(Map<String, String> fields) {
        return new TokenRequest(fields.getOrDefault("client_id", ""), fields.get("client_secret"));
    }

    private static TokenRequest ofBasic(String authorization) {
        if (!authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) throw TokenRefusal.invalidClient();
        try {
            byte[] decoded = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).trim());
            String pair = new String(decoded, StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            if (colon < 0) throw TokenRefusal.invalidClient();
            return new TokenRequest(plain(pair.substring(0, colon)), plain(pair.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            throw TokenRefusal.invalidClient();
        }
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : form.split("&")) {
            if (pair.isEmpty()) continue;
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            put(fields, name, value);
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String name, String value) {
        try {
            String before = fields.put(plain(name), plain(value));
            if (before != null) throw TokenRefusal.invalidRequest("a parameter is given twice");
        } catch (IllegalArgumentException e) {
            throw TokenRefusal.invalidRequest("the form is not encoded as a form");
        }
    }

    private static String plain(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }
}
