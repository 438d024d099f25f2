package id.asn.platform.signature;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The public members of a key as sent (RFC 7517); a private one is refused by its name, like every unknown member. */
public record PublicJwk(
        @NotNull @Pattern(regexp = "EC|RSA") String kty,
        @Size(max = 20) String crv,
        @Size(max = 100) String x,
        @Size(max = 100) String y,
        @Size(max = 1400) String n,
        @Size(max = 20) String e,
        @Size(max = 200) String kid,
        @Size(max = 20) String use,
        @Size(max = 20) String alg) {

    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kty", kty);
        members.put("crv", crv);
        members.put("x", x);
        members.put("y", y);
        members.put("n", n);
        members.put("e", e);
        members.values().removeIf(Objects::isNull);
        return members;
    }
}
