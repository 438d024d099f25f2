package id.asn.platform.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Predicate;

/** Who may import whom: the table of rooms and doors, and no cycle of rooms. */
final class DoorRules {
    private static final String PLATFORM = "id.asn.platform.";

    private final House house;

    private DoorRules(House house) {
        this.house = house;
    }

    static List<HouseRule> of(House house) {
        DoorRules doors = new DoorRules(house);
        return List.of(
                doors.room(),
                doors.store(),
                doors.flow(),
                doors.api(),
                doors.client(),
                doors.web(),
                doors.wiring(),
                doors.cycles());
    }

    private HouseRule room() {
        return rule(
                "a room imports java, jakarta.persistence, other rooms and platform.problem, and knows no door",
                new HouseRule.Subject("room", house.isDomain()),
                c -> house.domain(c)
                        || house.atRoot(c)
                        || jdk(c)
                        || in(c, "jakarta.persistence", "id.asn.platform.problem")
                        || c.getName().equals(PLATFORM + "identity.Actor"));
    }

    private HouseRule store() {
        return rule(
                "a store imports of ours only rooms and the platform",
                subject(House.STORE),
                c -> foreign(c) || platform(c) || house.atRoot(c) || house.domain(c) || is(c, House.STORE));
    }

    private HouseRule flow() {
        return rule(
                "a flow imports of ours rooms, stores, clients, the platform and the verifier, and no api",
                subject(House.FLOW),
                c -> foreign(c)
                        || platform(c)
                        || verifier(c)
                        || house.atRoot(c)
                        || house.domain(c)
                        || is(c, House.STORE)
                        || is(c, House.CLIENT)
                        || is(c, House.FLOW));
    }

    private HouseRule api() {
        HouseRule.Subject subject = subject(House.API);
        ArchRule rule = classes()
                .that(subject.matches())
                .should(Imports.follow(
                        "import other rooms only by their own package, never through a door",
                        (from, to) -> !house.ours(to)
                                || house.atRoot(to)
                                || house.domain(to)
                                || house.room(to).equals(house.room(from))));
        return new HouseRule("an api imports its room and doors, other rooms only by their package", subject, rule);
    }

    private HouseRule client() {
        HouseRule.Subject subject = subject(House.CLIENT);
        ArchRule rule = classes()
                .that(subject.matches())
                .should(Imports.follow(
                        "import nothing of ours",
                        (from, to) -> foreign(to) || to.getPackageName().equals(from.getPackageName())));
        return new HouseRule("a client imports nothing of ours", subject, rule);
    }

    /** HTTP stays at the doors that speak it; the database at the one that asks it. */
    private HouseRule web() {
        DescribedPredicate<JavaClass> inner = describe(
                "stand in a room, a flow or a store", c -> house.domain(c) || is(c, House.FLOW) || is(c, House.STORE));
        return new HouseRule(
                "rooms, flows and stores speak no HTTP",
                new HouseRule.Subject("room", house.isDomain()),
                noClasses().that(inner).should().dependOnClassesThat().resideInAnyPackage("jakarta.ws.rs.."));
    }

    private HouseRule wiring() {
        return new HouseRule(
                "nobody imports wiring",
                new HouseRule.Subject("room", house.isDomain()),
                noClasses()
                        .that(describe("are of this service, outside wiring", c -> house.ours(c) && !house.wiring(c)))
                        .should()
                        .dependOnClassesThat(describe("are wiring", house::wiring)));
    }

    private HouseRule cycles() {
        return new HouseRule(
                "rooms form no cycle",
                new HouseRule.Subject("room", house.isDomain()),
                slices().matching(house.root() + ".(*)..").should().beFreeOfCycles());
    }

    private HouseRule rule(String name, HouseRule.Subject subject, Predicate<JavaClass> allowed) {
        return new HouseRule(
                name,
                subject,
                classes()
                        .that(subject.matches())
                        .should(Imports.follow(
                                "import only what the table of doors allows", (from, to) -> allowed.test(to))));
    }

    private HouseRule.Subject subject(String door) {
        return new HouseRule.Subject(door, house.isIn(door));
    }

    private boolean is(JavaClass c, String door) {
        return door.equals(house.door(c));
    }

    private boolean foreign(JavaClass c) {
        return !house.ours(c) && !c.getPackageName().startsWith("id.asn.");
    }

    private boolean platform(JavaClass c) {
        return !house.ours(c) && c.getPackageName().startsWith(PLATFORM);
    }

    /** A program of its own that shares no code with a service: asked, and never known by what it asks. */
    private static boolean verifier(JavaClass c) {
        return in(c, "id.asn.verifier");
    }

    private static boolean jdk(JavaClass c) {
        return in(c, "java", "javax.crypto");
    }

    private static boolean in(JavaClass c, String... packages) {
        for (String p : packages) {
            if (c.getPackageName().equals(p) || c.getPackageName().startsWith(p + ".")) return true;
        }
        return c.isPrimitive();
    }
}
