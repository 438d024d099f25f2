package id.asn.platform.load;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.platform.testkit.Eventually;
import id.asn.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two places for uploads and downloads; a thousand bytes in two seconds are the least. */
@QuarkusTest
class SlowIT {
    @Inject
    Slow slow;

    private final List<Socket> sockets = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        Eventually.so("all places are free", () -> slow.under() == 0);
    }

    @Test
    void slow_senders_take_two_places_and_all_else_is_answered_at_once() throws IOException {
        dribble();
        dribble();
        Eventually.so("both are under way", () -> slow.under() == 2);
        given().body("x".repeat(10))
                .put("/v1/kerja/unggahan")
                .then()
                .statusCode(503)
                .header("Retry-After", matchesPattern("[1-5]"))
                .body("type", equalTo("/masalah/layanan-sibuk"));
        long before = System.nanoTime();
        given().auth()
                .oauth2(Tokens.of("pelamar", null, "cepat"))
                .get("/v1/kerja/cepat")
                .then()
                .statusCode(200);
        assertTrue(System.nanoTime() - before < 1_500_000_000L, "waits for no upload");
        Eventually.so("who moves too little is cut off", () -> slow.under() == 0);
        given().body("x".repeat(10)).put("/v1/kerja/unggahan").then().statusCode(200);
    }

    @Test
    void a_reader_who_does_not_read_is_cut_off() throws IOException {
        send("GET /v1/kerja/unduhan HTTP/1.1\r\nHost: localhost\r\n\r\n");
        Eventually.so("it is under way", () -> slow.under() == 1);
        Eventually.so("it is cut off", () -> slow.under() == 0);
    }

    @Test
    void who_keeps_the_pace_may_take_longer_than_a_stretch() throws Exception {
        Socket socket = send("PUT /v1/kerja/unggahan HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Length: 12000\r\n\r\n");
        OutputStream out = socket.getOutputStream();
        for (int i = 0; i < 12; i++) {
            out.write(new byte[1000]);
            out.flush();
            Thread.sleep(500);
        }
        String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertTrue(answer.startsWith("HTTP/1.1 200") && answer.endsWith("12000"), answer);
    }

    private void dribble() throws IOException {
        send("PUT /v1/kerja/unggahan HTTP/1.1\r\nHost: localhost\r\nContent-Length: 800000\r\n\r\nx");
    }

    private Socket send(String head) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        sockets.add(socket);
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }
}
