package id.asn.selection;

import static id.asn.selection.Dunia.as;
import static org.hamcrest.Matchers.hasSize;

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
        return AccessTable.of("selection").tests();
    }

    @Test
    void the_table_is_printed() {
        PrintedPage.section(
                "docs/access.md", "selection", AccessTable.of("selection").markdown());
    }

    @Test
    void the_feed_of_selection_is_empty_and_says_where_to_go_on() {
        as("layanan", null, "layanan-uji")
                .get("/v1/kejadian")
                .then()
                .statusCode(200)
                .body("data", hasSize(0));
        as("layanan", null, "layanan-uji")
                .queryParam("batas", 0)
                .get("/v1/kejadian")
                .then()
                .statusCode(400);
    }
}
