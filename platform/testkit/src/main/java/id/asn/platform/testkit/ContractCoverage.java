package id.asn.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * After all {@code *IT} of a service: every documented pair of operation and status was exercised through the
 * {@link ContractFilter}, and the operations in code are the operations in the file, both ways. A shared answer that is
 * given before any operation is reached, such as load shedding's, is exercised once for each class of load.
 *
 * <p>Put it in a plain class whose name ends in {@code IT} and that is no Quarkus test: Quarkus orders such classes after
 * all of its own, so it sees the whole run.
 *
 * <pre>{@code
 * class ContractIT {
 *     @TestFactory
 *     Stream<DynamicTest> the_contract_is_exercised() {
 *         return ContractCoverage.of("formation", "id.asn.formation");
 *     }
 * }
 * }</pre>
 */
public final class ContractCoverage {
    private static final String PLATFORM = "id.asn.platform";

    private ContractCoverage() {}

    /** The checks for a service and its root package; the platform's own endpoints count as the service's. */
    public static Stream<DynamicTest> of(String service, String root) {
        Contract contract = Contract.of(service);
        return Stream.of(
                dynamicTest(
                        "operations in code are the operations of the contract",
                        () -> operations(contract, root, PLATFORM)),
                dynamicTest("every documented status was exercised", () -> exercised(contract)));
    }

    static void operations(Contract contract, String... roots) {
        Set<String> documented =
                contract.operations().stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                String.join("\n", documented),
                String.join("\n", CodeOperations.in(roots)),
                "operations of " + contract.file() + " (expected) and of the code (actual) differ");
    }

    static void exercised(Contract contract) {
        Set<String> seen = new Exercised(contract.name()).pairs();
        Set<String> open = new TreeSet<>();
        Set<String> proven = new TreeSet<>();
        for (ContractOperation operation : contract.operations()) {
            for (String status : operation.answers().keySet()) {
                boolean exercised = seen.contains(operation.id() + " " + status);
                (exercised ? proven : open).add(operation.proof(status));
            }
        }
        open.removeAll(proven);
        if (!open.isEmpty()) {
            throw new AssertionError(contract.file() + " documents " + open.size()
                    + " answers no test of this run received through the contract filter:\n  "
                    + String.join("\n  ", open));
        }
    }
}
