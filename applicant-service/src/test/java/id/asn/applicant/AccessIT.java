package id.asn.applicant;

import id.asn.platform.testkit.AccessTable;
import id.asn.platform.testkit.PrintedPage;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class AccessIT {

    @TestFactory
    Stream<DynamicTest> every_operation_with_every_role() {
        return AccessTable.of("applicant").tests();
    }

    @Test
    void the_table_is_printed() {
        PrintedPage.section(
                "docs/access.md", "applicant", AccessTable.of("applicant").markdown());
    }
}
