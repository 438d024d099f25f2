package id.asn.platform.testkit;

import io.swagger.v3.oas.models.OpenAPI;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.ConsoleRender;

/**
 * The gate on breaking changes: inside a major a contract only adds. The contract at hand is compared with the one that
 * last landed ({@link LandedContract}); a landed version with a pre-release suffix, such as {@code 1.0.0-draft}, has
 * promised nothing yet and may be changed.
 */
final class ContractDiff {
    /** A new word in an answer is an addition: a consumer leaves alone what it does not know. A lost one still breaks. */
    private static final OpenApiDiffOptions NEW_WORDS_ARE_ADDED = OpenApiDiffOptions.builder()
            .configProperty("incompatible.response.enum.increased", "false")
            .build();

    private ContractDiff() {}

    static void check(Contract contract) {
        Optional<String> landed = new LandedContract(Root.of()).of(contract.file());
        Assumptions.assumeTrue(
                landed.isPresent(),
                () -> "No landed " + contract.file()
                        + " in the git history at hand (new file, shallow clone or no git):"
                        + " nothing to compare with. Fetch main, or name a commit in ASN_CONTRACT_BASE.");
        compatible(landed.get(), contract.text());
    }

    /** Both are parsed for the comparison alone, which alters what it compares. */
    static void compatible(String landed, String now) {
        OpenAPI before = Contract.parse(landed, "what has landed");
        if (before.getInfo().getVersion().contains("-")) return;
        ChangedOpenApi diff =
                OpenApiCompare.fromSpecifications(before, Contract.parse(now, "what is to land"), NEW_WORDS_ARE_ADDED);
        if (diff.isIncompatible()) {
            throw new AssertionError("Breaks what has landed as "
                    + before.getInfo().getVersion() + "; inside a major a contract only adds.\n" + render(diff));
        }
    }

    private static String render(ChangedOpenApi diff) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ConsoleRender().render(diff, new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
