package id.asn.platform.testkit;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.restassured.filter.Filter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Who may do what: {@code x-peran} of every operation in the contract, tried against the running service with every role,
 * with no token, with a forged one and with one whose time is over, and printed for {@code docs/access.md}.
 *
 * <p>An allowed role gets anything but 401 and 403 (a made-up id may well be 404); any other role gets 403; without a
 * good token it is 401. Requests are made from the contract's examples, as a dry run where the operation has one. They
 * count for {@link ContractCoverage} only with 401 and 403, for they say nothing about the work behind the door.
 *
 * <pre>{@code
 * @QuarkusTest
 * class AccessIT {
 *     @TestFactory
 *     Stream<DynamicTest> every_operation_with_every_role() {
 *         return AccessTable.of("formation").tests();
 *     }
 *
 *     @Test
 *     void the_table_is_printed() {
 *         PrintedPage.section("docs/access.md", "formation", AccessTable.of("formation").markdown());
 *     }
 * }
 * }</pre>
 */
public final class AccessTable {
    private final Contract contract;
    private final Filter filter;

    AccessTable(Contract contract) {
        this.contract = contract;
        this.filter = new ContractFilter(contract, status -> status == 401 || status == 403);
    }

    /** The table of {@code formation}, {@code applicant} or {@code selection}. */
    public static AccessTable of(String service) {
        return new AccessTable(Contract.of(service));
    }

    /** One test per operation and caller; REST-assured must point at the running service. */
    public Stream<DynamicTest> tests() {
        return contract.operations().stream().flatMap(this::tests);
    }

    /** The table as a section of a page: one row per operation, one column per role that may do anything here. */
    public String markdown() {
        List<String> columns = Stream.concat(Stream.of("publik"), Tokens.ROLES.stream())
                .filter(r ->
                        contract.operations().stream().anyMatch(o -> o.roles().contains(r)))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add("## " + contract.name() + "-service\n");
        lines.add("| operation | " + String.join(" | ", columns) + " |");
        lines.add("|---|" + ":-:|".repeat(columns.size()));
        for (ContractOperation operation : contract.operations()) {
            String cells = columns.stream()
                    .map(r -> operation.roles().contains(r) ? "x" : " ")
                    .collect(Collectors.joining(" | "));
            lines.add("| `" + operation + "` | " + cells + " |");
        }
        return String.join("\n", lines);
    }

    private Stream<DynamicTest> tests(ContractOperation operation) {
        String someone = Tokens.ROLES.stream()
                .filter(operation.roles()::contains)
                .findFirst()
                .orElse("auditor");
        Stream<DynamicTest> roles =
                Tokens.ROLES.stream().map(role -> dynamicTest(operation + " as " + role, () -> as(operation, role)));
        Stream<DynamicTest> strangers = Stream.of(
                dynamicTest(operation + " without a token", () -> stranger(operation, call(operation, given()))),
                dynamicTest(
                        operation + " with a forged token",
                        () -> stranger(operation, call(operation, bearer(Tokens.tampered(someone))))),
                dynamicTest(
                        operation + " with an expired token",
                        () -> stranger(operation, call(operation, bearer(Tokens.expired(someone))))));
        return operation.isPublic() ? strangers.limit(1) : Stream.concat(roles, strangers);
    }

    private void as(ContractOperation operation, String role) {
        int status = call(operation, bearer(Tokens.of(role))).statusCode();
        if (operation.roles().contains(role)) {
            assertFalse(status == 401 || status == 403, role + " may, but was answered " + status);
        } else {
            assertEquals(403, status, role + " may not");
        }
    }

    private static void stranger(ContractOperation operation, Response response) {
        boolean shut = response.statusCode() == 401 || response.statusCode() == 403;
        if (operation.isPublic()) {
            assertFalse(shut, "open to the public, but was answered " + response.statusCode());
        } else {
            assertEquals(401, response.statusCode(), "nobody is signed in");
        }
    }

    private Response call(ContractOperation operation, RequestSpecification request) {
        return SampleRequest.of(operation).send(request.filter(filter));
    }

    private static RequestSpecification bearer(String token) {
        return given().auth().oauth2(token);
    }
}
