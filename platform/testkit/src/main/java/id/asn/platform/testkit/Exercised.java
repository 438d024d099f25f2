package id.asn.platform.testkit;

import java.util.Set;
import java.util.TreeSet;

/**
 * What the tests of this JVM exercised of a contract: pairs of operation and status. Kept in a system property because
 * the tests of a Quarkus boot and the check at the end are loaded by different class loaders.
 */
final class Exercised {
    private final String property;

    Exercised(String contract) {
        this.property = "asn.test.exercised." + contract;
    }

    void note(String operation, int status) {
        synchronized (System.class) {
            Set<String> pairs = pairs();
            if (pairs.add(operation + " " + status)) System.setProperty(property, String.join(",", pairs));
        }
    }

    Set<String> pairs() {
        String noted = System.getProperty(property, "");
        return noted.isEmpty() ? new TreeSet<>() : new TreeSet<>(Set.of(noted.split(",")));
    }
}
