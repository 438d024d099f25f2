package id.asn.selection.hasil.api;

import static id.asn.selection.Dunia.pembuat;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.platform.testkit.ContractFilter;
import id.asn.selection.Dunia;
import id.asn.verifier.Verifier;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class BuktiIT {
    @TempDir
    Path folder;

    @Test
    void everybody_can_show_that_an_outcome_stands_in_the_announced_file() throws IOException {
        Dunia dunia = new Dunia("7236");
        UUID formasi = dunia.formasi(1);
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            numbers.add(dunia.peserta(formasi));
        }
        Dunia.skd(numbers.stream().map(nomor -> nomor + ",ya,75,130,189").toArray(String[]::new));
        String id = dunia.umumkan("SKD");
        String root = pembuat().get("/v1/hasil/" + id).jsonPath().getString("akar_merkle");
        for (String nomor : numbers) {
            String proof = proof(id, nomor)
                    .statusCode(200)
                    .body("baris", containsString(nomor))
                    .extract()
                    .asString();
            assertEquals("ya", said(proof, root));
            assertEquals("tidak", said(proof.replace("P/L", "TL"), root));
            assertEquals("tidak", said(proof, "0".repeat(64)));
        }
        Path file = Files.writeString(folder.resolve("berkas.ndjson"), HasilFile.of(id));
        assertEquals(true, run(file.toString()).contains("akar   " + root));
    }

    @Test
    void nothing_is_proven_before_the_announcement_nor_of_who_is_not_there() {
        Dunia dunia = new Dunia("7237");
        String nomor = dunia.peserta(dunia.formasi(1));
        Dunia.skd(nomor + ",ya,75,130,189");
        proof(dunia.hitung("SKD").getString("id"), nomor).statusCode(404);
        String id = dunia.umumkan("SKD");
        proof(id, nomor).statusCode(200);
        proof(id, "723799999").statusCode(404);
    }

    private static ValidatableResponse proof(String id, String nomor) {
        return given().filter(ContractFilter.of("selection"))
                .get("/v1/hasil/" + id + "/peserta/" + nomor + "/bukti")
                .then();
    }

    private String said(String proof, String root) throws IOException {
        Path file = Files.writeString(folder.resolve("bukti.json"), proof);
        String said = run("--bukti", file.toString(), root);
        return said.substring(0, said.indexOf(':'));
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Verifier.run(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }
}
