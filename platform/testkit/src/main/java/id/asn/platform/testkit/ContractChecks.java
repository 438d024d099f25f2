package id.asn.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What a contract must hold before any service runs: it is OpenAPI 3.0.3, each operation says its name and who may, its
 * examples fit its schemas, and it breaks nothing that has landed.
 *
 * <pre>{@code
 * class ContractTest {
 *     @TestFactory
 *     Stream<DynamicTest> the_contract_is_sound() {
 *         return ContractChecks.of("formation");
 *     }
 * }
 * }</pre>
 */
public final class ContractChecks {
    /** The response validator sees undocumented fields in 3.0.3 and passes them silently in 3.1. */
    private static final String OPENAPI = "3.0.3";

    private ContractChecks() {}

    /** The checks for {@code formation}, {@code applicant} or {@code selection}; plain JUnit, nothing runs. */
    public static Stream<DynamicTest> of(String service) {
        Contract contract = Contract.of(service);
        return Stream.of(
                dynamicTest("openapi is " + OPENAPI, () -> version(contract)),
                dynamicTest("every operation has a name and says who may", () -> operations(contract)),
                dynamicTest("every example fits its schema", () -> ContractExamples.check(contract)),
                dynamicTest("nothing landed is broken", () -> ContractDiff.check(contract)));
    }

    static void version(Contract contract) {
        assertEquals(OPENAPI, contract.api().getOpenapi(), contract.file() + " must stay at " + OPENAPI);
    }

    static void operations(Contract contract) {
        List<String> faults = new ArrayList<>();
        for (ContractOperation operation : contract.operations()) {
            if (operation.id() == null) faults.add(operation + ": operationId is missing");
            if (operation.roles().isEmpty()) faults.add(operation + ": x-peran is missing");
            operation.roles().stream()
                    .filter(r -> !"publik".equals(r) && !Tokens.ROLES.contains(r))
                    .forEach(r -> faults.add(operation + ": x-peran names the unknown role " + r));
            operation.answers().keySet().stream()
                    .filter(s -> !s.matches("\\d{3}"))
                    .forEach(s -> faults.add(operation + ": status '" + s + "' is not one status"));
        }
        if (contract.operations().isEmpty()) faults.add("no operation at all");
        if (!faults.isEmpty()) throw new AssertionError(contract.file() + "\n  " + String.join("\n  ", faults));
    }
}
