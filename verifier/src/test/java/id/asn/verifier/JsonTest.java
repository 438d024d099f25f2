package id.asn.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void what_is_read_is_written_back_in_the_same_form() {
        String line = "{\"a\":[1,-2,{\"b\":\"x\\\"y\\\\z\\u000a\"}],\"c\":null,\"d\":true,\"e\":{},\"f\":[]}";
        assertEquals(line, Larik.of(Json.object(line)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}x",
                "[]",
                "{\"a\"}",
                "{\"a\":1.5}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":tru}",
                "{\"a\":\"\\n\"}",
                "{\"a\":99999999999999999999}",
                "{\"a\":-}",
                "{,}",
                "{\"a\":[1 2]}"
            })
    void what_the_format_does_not_have_is_refused(String line) {
        assertThrows(Json.Rusak.class, () -> Json.object(line));
    }
}
