package id.asn.formation.usulan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KanonikTest {

    @Test
    void members_are_sorted_and_members_without_value_left_out() {
        Map<String, Object> value = new HashMap<>(Map.of("b", 1, "a", List.of(true, 2L), "c", Map.of()));
        value.put("d", null);
        assertEquals("{\"a\":[true,2],\"b\":1,\"c\":{}}", Kanonik.of(value));
    }

    @Test
    void text_is_escaped_only_where_json_demands_it_and_decimals_are_text() {
        assertEquals("\"a\\\"b\\\\c\\u000ad | é\"", Kanonik.of("a\"b\\c\nd | é"));
        assertEquals("\"3.00\"", Kanonik.of(new BigDecimal("3.00")));
    }

    @Test
    void the_hash_is_that_of_the_bytes() {
        assertEquals("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a", new Naskah("{}").sha256());
    }
}
