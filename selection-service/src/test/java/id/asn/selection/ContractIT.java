package id.asn.selection;

import id.asn.platform.testkit.ContractCoverage;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ContractIT {

    @TestFactory
    Stream<DynamicTest> the_contract_is_exercised() {
        return ContractCoverage.of("selection", "id.asn.selection");
    }
}
