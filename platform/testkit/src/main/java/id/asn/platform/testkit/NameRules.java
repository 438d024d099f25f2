package id.asn.platform.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** Where classes may stand and what they are not called. */
final class NameRules {
    private static final Set<String> HALLWAYS = Set.of(
            "util", "utils", "common", "core", "base", "impl", "dto", "entity", "model", "service", "helper", "shared");
    private static final String BANNED =
            "(Base|Abstract)[A-Z].*|.*(Impl|Manager|Helper|Utils?|Common|Base|Dto|DTO|Entity|Service)";

    private NameRules() {}

    static List<HouseRule> of(House house) {
        HouseRule.Subject code = new HouseRule.Subject("code", house.isOurs());
        return List.of(rooms(house, code), hallways(house, code), names(code));
    }

    private static HouseRule rooms(House house, HouseRule.Subject code) {
        return new HouseRule(
                "no class stands outside a room, except enums of the whole service and wiring",
                code,
                classes().that(code.matches()).should(new ArchCondition<>("stand in a room") {
                    @Override
                    public void check(JavaClass c, ConditionEvents events) {
                        boolean lawful = c.getSimpleName().equals("package-info") || c.isEnum() || c.isAnnotation();
                        if (house.atRoot(c) && !lawful) {
                            events.add(SimpleConditionEvent.violated(c, c.getName() + " stands in no room"));
                        }
                    }
                }));
    }

    private static HouseRule hallways(House house, HouseRule.Subject code) {
        return new HouseRule(
                "a package is named for its business, never util, common, dto or the like",
                code,
                noClasses().that(code.matches()).should(new ArchCondition<>("stand in a hallway") {
                    @Override
                    public void check(JavaClass c, ConditionEvents events) {
                        String below = c.getPackageName().substring(house.root().length());
                        boolean hallway = List.of(below.split("\\.")).stream().anyMatch(HALLWAYS::contains);
                        events.add(new SimpleConditionEvent(c, hallway, c.getName() + " stands in a hallway"));
                    }
                }));
    }

    private static HouseRule names(HouseRule.Subject code) {
        return new HouseRule(
                "a class is called what it is, not Impl, Manager, Helper, Util, Base, Dto, Entity or Service",
                code,
                noClasses().that(code.matches()).should(new ArchCondition<>("have a name that says nothing") {
                    @Override
                    public void check(JavaClass c, ConditionEvents events) {
                        boolean banned = c.getSimpleName().matches(BANNED);
                        events.add(new SimpleConditionEvent(c, banned, c.getName() + " says nothing"));
                    }
                }));
    }
}
