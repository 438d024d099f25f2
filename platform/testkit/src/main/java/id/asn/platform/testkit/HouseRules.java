package id.asn.platform.testkit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules of the house for one service, checked in its byte code. Each was seen to fail on a planted fault, and is seen
 * to again in every build of this module.
 *
 * <pre>{@code
 * class HouseRulesTest {
 *     @TestFactory
 *     Stream<DynamicTest> the_rules_of_the_house() {
 *         return HouseRules.of("id.asn.formation").without("client").tests();
 *     }
 * }
 * }</pre>
 */
public final class HouseRules {
    private final JavaClasses classes;
    private final List<HouseRule> rules;
    private final Set<String> without = new HashSet<>();

    HouseRules(String root, JavaClasses classes) {
        House house = new House(root);
        this.classes = classes;
        this.rules = Stream.of(DoorRules.of(house), AggregateRules.of(house), CodeRules.of(house), NameRules.of(house))
                .flatMap(List::stream)
                .toList();
    }

    /** The rules for the service with this root package. */
    public static HouseRules of(String root) {
        JavaClasses main = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
        return new HouseRules(root, main);
    }

    /** This service has nothing of that kind: {@code api}, {@code client}, {@code aggregate}, {@code verdict}... */
    public HouseRules without(String subject) {
        if (rules.stream().noneMatch(r -> r.subject().name().equals(subject))) {
            throw new IllegalArgumentException("No rule is about '" + subject + "'");
        }
        without.add(subject);
        return this;
    }

    /** One test per rule. */
    public Stream<DynamicTest> tests() {
        return rules.stream().map(r -> dynamicTest(r.name(), () -> check(r)));
    }

    List<HouseRule> rules() {
        return rules;
    }

    void check(HouseRule rule) {
        rule.check(classes, without.contains(rule.subject().name()));
    }
}
