package id.asn.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextPageTest {

    @ParameterizedTest
    @CsvSource({
        "http://a/v1/x, http://a/v1/x?after=N",
        "http://a/v1/x?batas=2, http://a/v1/x?batas=2&after=N",
        "http://a/v1/x?after=M, http://a/v1/x?after=N",
        "http://a/v1/x?after=M&batas=2, http://a/v1/x?batas=2&after=N",
        "http://a/v1/x?batas=2&after=M, http://a/v1/x?batas=2&after=N",
        "http://a/v1/x?batas=2&after=M&q=after%3D, http://a/v1/x?batas=2&q=after%3D&after=N",
        "http://a/v1/x?sesudahafter=1, http://a/v1/x?sesudahafter=1&after=N"
    })
    void the_link_is_the_address_with_its_cursor_replaced(String address, String next) {
        assertEquals("<" + next + ">; rel=\"next\"", NextPage.link(address, "N"));
    }
}
