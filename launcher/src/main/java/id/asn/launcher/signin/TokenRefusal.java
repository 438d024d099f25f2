package id.asn.launcher.signin;

/** A refused token request: the error codes of RFC 6749 §5.2, with a description for the log of whoever asked. */
final class TokenRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String error;

    private TokenRefusal(int status, String error, String description) {
        super(description);
        this.status = status;
        this.error = error;
    }

    static TokenRefusal invalidRequest(String description) {
        return new TokenRefusal(400, "invalid_request", description);
    }

    static TokenRefusal invalidClient() {
        return new TokenRefusal(401, "invalid_client", "the client is unknown or its secret is wrong");
    }

    static TokenRefusal unsupportedGrant() {
        return new TokenRefusal(400, "unsupported_grant_type", "only client_credentials is given out here");
    }

    static TokenRefusal invalidScope() {
        return new TokenRefusal(400, "invalid_scope", "there are no scopes here");
    }

    static TokenRefusal wrongMethod() {
        return new TokenRefusal(405, "invalid_request", "tokens are asked for by POST");
    }

    static TokenRefusal wrongPath() {
        return new TokenRefusal(404, "invalid_request", "tokens are asked for at /token");
    }

    static TokenRefusal tooLarge() {
        return new TokenRefusal(413, "invalid_request", "a token request is smaller than this");
    }

    int status() {
        return status;
    }

    String error() {
        return error;
    }
}
