package id.asn.platform.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import java.util.List;
import java.util.Set;

/** What no code of a service does: inject into fields, build answers by hand, wait for neighbours, read the clock. */
final class CodeRules {
    private static final String RS = "jakarta.ws.rs.";
    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> GATES = Set.of("RolesAllowed", "PermitAll", "DenyAll");

    private final House house;

    private CodeRules(House house) {
        this.house = house;
    }

    static List<HouseRule> of(House house) {
        CodeRules rules = new CodeRules(house);
        return List.of(
                rules.injection(),
                rules.answers(),
                rules.neighbours(),
                rules.clock(),
                rules.gates(),
                rules.idempotence());
    }

    private HouseRule injection() {
        return new HouseRule(
                "collaborators come through the constructor",
                everything(),
                noFields()
                        .that()
                        .areDeclaredInClassesThat(house.isOurs())
                        .should()
                        .beAnnotatedWith("jakarta.inject.Inject")
                        .orShould()
                        .beAnnotatedWith("jakarta.persistence.PersistenceContext")
                        .orShould()
                        .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                        .orShould()
                        .beAnnotatedWith("org.eclipse.microprofile.rest.client.inject.RestClient"));
    }

    /** Writers of a media type are left out: the interface's own method declares the exception, not they. */
    private HouseRule answers() {
        return new HouseRule(
                "refusals are thrown, answers are records: no Response, no WebApplicationException",
                everything(),
                noClasses()
                        .that(describe(
                                "are of this service, outside its clients and writers",
                                c -> house.ours(c)
                                        && !House.CLIENT.equals(house.door(c))
                                        && !c.isAssignableTo(RS + "ext.MessageBodyWriter")))
                        .should()
                        .dependOnClassesThat(describe(
                                "are Response or WebApplicationException",
                                c -> c.getName().startsWith(RS + "core.Response")
                                        || c.isAssignableTo(RS + "WebApplicationException"))));
    }

    private HouseRule neighbours() {
        DescribedPredicate<JavaClass> transactional = describe(
                "open a transaction",
                c -> house.ours(c) && (c.isAnnotatedWith(TRANSACTIONAL) || any(c, TRANSACTIONAL)));
        return new HouseRule(
                "no transaction waits for a neighbour",
                new HouseRule.Subject("transaction", transactional),
                noClasses().that(transactional).should().transitivelyDependOnClassesThat(house.isIn(House.CLIENT)));
    }

    private HouseRule clock() {
        DescribedPredicate<AccessTarget> reads = describe("read the system clock", CodeRules::readsClock);
        return new HouseRule(
                "only wiring knows the system clock",
                everything(),
                noClasses()
                        .that(describe("are of this service, outside wiring", c -> house.ours(c) && !house.wiring(c)))
                        .should()
                        .accessTargetWhere(
                                describe("read the system clock", access -> reads.test(access.getTarget()))));
    }

    private static boolean readsClock(AccessTarget target) {
        String owner = target.getOwner().getName();
        if (owner.equals("java.time.Clock")) return target.getName().startsWith("system");
        if (owner.equals("java.lang.System")) return target.getName().equals("currentTimeMillis");
        return owner.startsWith("java.time.")
                && target.getName().equals("now")
                && target instanceof AccessTarget.MethodCallTarget call
                && call.getRawParameterTypes().stream()
                        .noneMatch(p -> p.getName().equals("java.time.Clock"));
    }

    private HouseRule gates() {
        HouseRule.Subject endpoint = endpoint("endpoint", VERBS);
        return new HouseRule(
                "every endpoint says who may",
                endpoint,
                methods()
                        .that(describe(
                                "are endpoints",
                                (JavaMethod m) ->
                                        endpoint(m, VERBS) && !m.getOwner().isInterface()))
                        .and()
                        .areDeclaredInClassesThat(house.isOurs())
                        .should()
                        .beAnnotatedWith(describe(
                                "a role, @PermitAll or @DenyAll",
                                a -> GATES.contains(a.getRawType().getSimpleName()))));
    }

    private HouseRule idempotence() {
        HouseRule.Subject posting = endpoint("post", Set.of("POST"));
        return new HouseRule(
                "a resource that takes POST is idempotent",
                posting,
                classes().that(posting.matches()).should().beAnnotatedWith(describe("@Idempotent", a -> a.getRawType()
                        .getSimpleName()
                        .equals("Idempotent"))));
    }

    private HouseRule.Subject endpoint(String name, Set<String> verbs) {
        return new HouseRule.Subject(
                name,
                describe(
                        "take " + String.join(", ", verbs),
                        c -> house.ours(c)
                                && !c.isInterface()
                                && c.getMethods().stream().anyMatch(m -> endpoint(m, verbs))));
    }

    private static boolean endpoint(CanBeAnnotated method, Set<String> verbs) {
        return verbs.stream().anyMatch(v -> method.isAnnotatedWith(RS + v));
    }

    private static boolean any(JavaClass c, String annotation) {
        return c.getMethods().stream().anyMatch(m -> m.isAnnotatedWith(annotation));
    }

    private HouseRule.Subject everything() {
        return new HouseRule.Subject("code", house.isOurs());
    }
}
