package id.asn.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule of the house bites on its planted fault, and none bites on a sound service. */
class HouseRulesTest {
    private static final String PLANTED = "id.asn.platform.testkit.planted.";
    private static final Map<String, String> FAULTS = faults();

    @TestFactory
    Stream<DynamicTest> a_sound_service_passes_every_rule() {
        return house("sound").tests();
    }

    @TestFactory
    Stream<DynamicTest> every_rule_bites_on_its_planted_fault() {
        return FAULTS.entrySet().stream().map(f -> dynamicTest(f.getValue(), () -> bites(f.getKey(), f.getValue())));
    }

    @Test
    void every_rule_has_a_planted_fault() {
        List<String> rules =
                house("sound").rules().stream().map(HouseRule::name).sorted().toList();
        assertEquals(rules, FAULTS.values().stream().sorted().toList());
    }

    @Test
    void a_rule_that_looks_at_nothing_fails_until_the_service_says_that_it_has_none() {
        HouseRules house = house("roomknowsdoor");
        HouseRule client = rule(house, "a client imports nothing of ours");
        AssertionError error = assertThrows(AssertionError.class, () -> house.check(client));
        assertTrue(error.getMessage().contains("without(\"client\")"), error.getMessage());
        house.without("client").check(client);
    }

    @Test
    void saying_that_there_is_none_fails_once_there_is_one() {
        HouseRules house = house("sound").without("client");
        HouseRule client = rule(house, "a client imports nothing of ours");
        AssertionError error = assertThrows(AssertionError.class, () -> house.check(client));
        assertTrue(error.getMessage().contains("KalenderClient"), error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> house.without("cellar"));
    }

    private static void bites(String fault, String name) {
        HouseRules house = house(fault);
        HouseRule rule = rule(house, name);
        AssertionError error = assertThrows(AssertionError.class, () -> house.check(rule));
        assertTrue(error.getMessage().contains("was violated"), error.getMessage());
        assertTrue(error.getMessage().contains(PLANTED + fault), error.getMessage());
    }

    private static HouseRule rule(HouseRules house, String name) {
        return house.rules().stream()
                .filter(r -> r.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static HouseRules house(String name) {
        JavaClasses classes = new ClassFileImporter().importPackages(PLANTED + name);
        return new HouseRules(PLANTED + name, classes);
    }

    private static Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        faults.put(
                "roomknowsdoor",
                "a room imports java, jakarta.persistence, other rooms and platform.problem, and knows no door");
        faults.put("storeknowsflow", "a store imports of ours only rooms and the platform");
        faults.put(
                "flowknowsapi",
                "a flow imports of ours rooms, stores, clients, the platform and the verifier, and no api");
        faults.put("apithroughdoor", "an api imports its room and doors, other rooms only by their package");
        faults.put("clientknowsroom", "a client imports nothing of ours");
        faults.put("flowspeakshttp", "rooms, flows and stores speak no HTTP");
        faults.put("wired", "nobody imports wiring");
        faults.put("cycle", "rooms form no cycle");
        faults.put("setter", "an aggregate has verbs and no setters");
        faults.put("openfield", "an aggregate keeps its fields to itself");
        faults.put("forcedstatus", "a status changes only in the private move of its aggregate");
        faults.put("homeless", "an aggregate lives in a room");
        faults.put("bareverdict", "a verdict carries its legal basis");
        faults.putAll(faultsOfCode());
        return faults;
    }

    private static Map<String, String> faultsOfCode() {
        Map<String, String> faults = new LinkedHashMap<>();
        faults.put("injected", "collaborators come through the constructor");
        faults.put("response", "refusals are thrown, answers are records: no Response, no WebApplicationException");
        faults.put("waits", "no transaction waits for a neighbour");
        faults.put("clock", "only wiring knows the system clock");
        faults.put("ungated", "every endpoint says who may");
        faults.put("twice", "a resource that takes POST is idempotent");
        faults.put("outside", "no class stands outside a room, except enums of the whole service and wiring");
        faults.put("hallway", "a package is named for its business, never util, common, dto or the like");
        faults.put(
                "saysnothing",
                "a class is called what it is, not Impl, Manager, Helper, Util, Base, Dto, Entity or Service");
        return faults;
    }
}
