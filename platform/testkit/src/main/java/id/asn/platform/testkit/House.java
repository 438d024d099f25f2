package id.asn.platform.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** The plan of a service: which package is a room, which is a door of it, and what stands outside. */
record House(String root) {
    static final String API = "api";
    static final String FLOW = "flow";
    static final String STORE = "store";
    static final String CLIENT = "client";
    private static final Set<String> DOORS = Set.of(API, FLOW, STORE, CLIENT);
    private static final String WIRING = "wiring";

    boolean ours(JavaClass c) {
        return c.getPackageName().equals(root) || c.getPackageName().startsWith(root + ".");
    }

    boolean atRoot(JavaClass c) {
        return c.getPackageName().equals(root);
    }

    boolean wiring(JavaClass c) {
        return ours(c) && WIRING.equals(roomName(c));
    }

    /** The room a class belongs to, doors included; empty for the root and for other people's classes. */
    String room(JavaClass c) {
        return ours(c) && !wiring(c) ? roomName(c) : "";
    }

    /** The door a class stands in; empty for the domain of a room and for everything that is no room. */
    String door(JavaClass c) {
        String[] parts = parts(c);
        return !room(c).isEmpty() && parts.length > 1 && DOORS.contains(parts[1]) ? parts[1] : "";
    }

    boolean domain(JavaClass c) {
        return !room(c).isEmpty() && door(c).isEmpty();
    }

    DescribedPredicate<JavaClass> isDomain() {
        return describe("stand in a room, in none of its doors", this::domain);
    }

    DescribedPredicate<JavaClass> isIn(String door) {
        return describe("stand in a door '" + door + "'", c -> door.equals(door(c)));
    }

    DescribedPredicate<JavaClass> isOurs() {
        return describe("are of this service", this::ours);
    }

    private String roomName(JavaClass c) {
        return parts(c)[0];
    }

    private String[] parts(JavaClass c) {
        if (!ours(c) || atRoot(c)) return new String[] {""};
        return c.getPackageName().substring(root.length() + 1).split("\\.");
    }
}
