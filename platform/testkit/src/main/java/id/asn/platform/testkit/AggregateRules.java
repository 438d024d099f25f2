package id.asn.platform.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Aggregates have verbs and no setters, keep their fields to themselves, and change state in one private move. */
final class AggregateRules {
    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String DASAR = "dasarHukum";

    private AggregateRules() {}

    static List<HouseRule> of(House house) {
        HouseRule.Subject aggregate = new HouseRule.Subject(
                "aggregate",
                describe("are aggregates or parts of one", c -> house.ours(c) && c.isAnnotatedWith(ENTITY)));
        return List.of(
                setters(aggregate), fieldsOf(aggregate), moves(aggregate), rooms(house, aggregate), verdicts(house));
    }

    private static HouseRule setters(HouseRule.Subject aggregate) {
        return new HouseRule(
                "an aggregate has verbs and no setters",
                aggregate,
                noMethods()
                        .that()
                        .areDeclaredInClassesThat(aggregate.matches())
                        .should()
                        .haveNameMatching("set[A-Z].*"));
    }

    private static HouseRule fieldsOf(HouseRule.Subject aggregate) {
        return new HouseRule(
                "an aggregate keeps its fields to itself",
                aggregate,
                fields().that()
                        .areDeclaredInClassesThat(aggregate.matches())
                        .and()
                        .areNotStatic()
                        .should()
                        .bePrivate());
    }

    private static HouseRule moves(HouseRule.Subject aggregate) {
        DescribedPredicate<JavaClass> withStatus = describe(
                "are aggregates with a status",
                c -> aggregate.matches().test(c) && c.tryGetField("status").isPresent());
        return new HouseRule(
                "a status changes only in the private move of its aggregate",
                new HouseRule.Subject("status", withStatus),
                classes().that(withStatus).should(new ArchCondition<>("set status only in its constructor or move") {
                    @Override
                    public void check(JavaClass c, ConditionEvents events) {
                        c.getField("status").getAccessesToSelf().stream()
                                .filter(a -> a.getAccessType() == JavaFieldAccess.AccessType.SET)
                                .filter(a -> !a.getOrigin().isConstructor() && !isMove(a))
                                .forEach(a -> events.add(SimpleConditionEvent.violated(c, a.getDescription())));
                    }
                }));
    }

    private static boolean isMove(JavaFieldAccess access) {
        return access.getOrigin().getName().equals("move")
                && access.getOrigin().getModifiers().contains(JavaModifier.PRIVATE);
    }

    private static HouseRule rooms(House house, HouseRule.Subject aggregate) {
        return new HouseRule(
                "an aggregate lives in a room",
                aggregate,
                classes().that(aggregate.matches()).should(new ArchCondition<>("live in a room") {
                    @Override
                    public void check(JavaClass c, ConditionEvents events) {
                        if (!house.domain(c)) {
                            events.add(SimpleConditionEvent.violated(c, c.getName() + " stands in no room"));
                        }
                    }
                }));
    }

    private static HouseRule verdicts(House house) {
        DescribedPredicate<JavaClass> verdict = describe(
                "are verdicts",
                c -> house.domain(c)
                        && c.isRecord()
                        && c.tryGetField("memenuhi").isPresent());
        return new HouseRule(
                "a verdict carries its legal basis",
                new HouseRule.Subject("verdict", verdict),
                classes().that(verdict).should(new ArchCondition<>("have a component " + DASAR) {
                    @Override
                    public void check(JavaClass c, ConditionEvents events) {
                        if (c.tryGetField(DASAR).isEmpty()) {
                            events.add(SimpleConditionEvent.violated(c, c.getName() + " has no " + DASAR));
                        }
                    }
                }));
    }
}
