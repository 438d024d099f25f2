package id.asn.selection;

import id.asn.platform.testkit.ContractChecks;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ContractTest {

    @TestFactory
    Stream<DynamicTest> the_contract_is_sound() {
        return ContractChecks.of("selection");
    }
}
