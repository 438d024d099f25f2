package id.asn.selection;

import id.asn.platform.testkit.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> the_rules_of_the_house() {
        return HouseRules.of("id.asn.selection").tests();
    }
}
