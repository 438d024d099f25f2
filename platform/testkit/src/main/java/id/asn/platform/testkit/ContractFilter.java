package id.asn.platform.testkit;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.RestAssuredRequest;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;

/**
 * Holds every REST-assured call against the provider's contract. The answer is always checked: status, headers, media
 * type, and a body without a field the contract does not name. The request is checked only when the answer is a success,
 * for a test may send nonsense on purpose; then nonsense that succeeds is what fails. An operation that the contract does
 * not hold fails whatever it answers, also where its path could be read as another's with a word in the place of a UUID.
 * What was exercised is noted for {@link ContractCoverage}.
 *
 * <pre>{@code given().filter(ContractFilter.of("formation")).auth().oauth2(Tokens.of("bkpsdm")).get("/v1/usulan")}</pre>
 */
public final class ContractFilter implements Filter {
    private static final Map<Contract, OpenApiInteractionValidator> VALIDATORS = new ConcurrentHashMap<>();

    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;

    private final Contract contract;
    private final OpenApiInteractionValidator validator;
    private final IntPredicate noted;

    ContractFilter(Contract contract, IntPredicate noted) {
        this.contract = contract;
        this.noted = noted;
        this.validator = VALIDATORS.computeIfAbsent(
                contract, c -> OpenApiInteractionValidator.createForInlineApiSpecification(c.text())
                        .build());
    }

    /** The filter of {@code formation}, {@code applicant} or {@code selection}. */
    public static ContractFilter of(String service) {
        return new ContractFilter(Contract.of(service), status -> true);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String path = URI.create(request.getURI()).getRawPath();
        Optional<ContractOperation> operation = contract.operation(request.getMethod(), path);
        if (operation.isEmpty() || hidden(operation.get(), path, response.statusCode())) {
            throw new AssertionError(request.getMethod() + " " + path + " is not in " + contract.file()
                    + "; a test of what the contract does not hold goes without the contract filter");
        }
        check(request, response, path);
        if (noted.test(response.statusCode())) {
            new Exercised(contract.name()).note(operation.get().id(), response.statusCode());
        }
        return response;
    }

    /** A path that only stands in the place of a UUID, and for which there is no route or that is not the method's. */
    private static boolean hidden(ContractOperation operation, String path, int status) {
        return (status == NOT_FOUND || status == NOT_ALLOWED) && !operation.fits(path);
    }

    /** A file of no lines is empty, which the validator would take for an answer without its body. */
    private static boolean noLines(Response response) {
        return response.contentType().startsWith("application/x-ndjson") && response.asByteArray().length == 0;
    }

    private void check(FilterableRequestSpecification request, Response response, String path) {
        boolean success = response.statusCode() / 100 == 2;
        if (success && noLines(response)) {
            return;
        }
        ValidationReport report = success
                ? validator.validate(RestAssuredRequest.of(request), RestAssuredResponse.of(response))
                : validator.validateResponse(
                        path, Request.Method.valueOf(request.getMethod()), RestAssuredResponse.of(response));
        if (report.hasErrors()) {
            throw new AssertionError(request.getMethod() + " " + path + " answered " + response.statusCode()
                    + ", not as its contract says. "
                    + SimpleValidationReportFormat.getInstance().apply(report) + "\n" + response.asString());
        }
    }
}
