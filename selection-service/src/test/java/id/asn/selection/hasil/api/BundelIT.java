package id.asn.selection.hasil.api;

import static id.asn.selection.Dunia.pemeriksa;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.platform.testkit.ContractFilter;
import id.asn.selection.Dunia;
import id.asn.verifier.Verifier;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever wants to recompute a result gets its file, once it is announced, and no date of birth with it. */
@QuarkusTest
class BundelIT {
    @TempDir
    Path folder;

    @Test
    void the_file_is_everybodys_from_the_announcement_on() {
        Dunia dunia = new Dunia("7721");
        UUID formasi = dunia.formasi(1);
        String a = dunia.peserta(formasi, "1998-05-01", "3.50");
        String b = dunia.peserta(formasi, "1998-05-02", "3.50");
        Dunia.skd(a + ",ya,90,120,190", b + ",ya,90,120,190");
        dunia.umumkan("SKD");
        Dunia.skb(a + ",ya,60.00", b + ",ya,60.00");
        String akhir = dunia.hitung("AKHIR").getString("id");
        file(akhir).statusCode(404);
        String sha256 = pemeriksa()
                .post("/v1/hasil/" + akhir + "/pengumuman")
                .then()
                .statusCode(200)
                .extract()
                .path("sha256");
        file(akhir)
                .statusCode(200)
                .header("ETag", equalTo("\"" + sha256 + "\""))
                .body(containsString("\"urutan_usia\":1}"))
                .body(containsString("\"urutan_usia\":2}"))
                .body(not(containsString("1998")));
        assertEquals(0, HasilFile.verify(akhir, sha256));
    }

    @Test
    void what_is_announced_is_signed_by_a_key_that_everybody_may_fetch() throws IOException {
        Dunia dunia = new Dunia("7722");
        Dunia.skd(dunia.peserta(dunia.formasi(1)) + ",ya,90,120,190");
        String skd = dunia.hitung("SKD").getString("id");
        everybody().get("/v1/hasil/" + skd + "/tanda-tangan").then().statusCode(404);
        pemeriksa().post("/v1/hasil/" + skd + "/pengumuman").then().statusCode(200);
        Path signature = kept("/v1/hasil/" + skd + "/tanda-tangan");
        Path keys = kept("/v1/kunci-hasil");
        assertEquals(0, verified(signature, keys, kept("/v1/hasil/" + skd + "/bundel.ndjson")));
        Dunia.skd(dunia.peserta(dunia.formasi(1)) + ",ya,90,120,185");
        String later = dunia.umumkan("SKD");
        assertEquals(1, verified(signature, keys, kept("/v1/hasil/" + later + "/bundel.ndjson")));
    }

    private Path kept(String path) throws IOException {
        return Files.writeString(
                Files.createTempFile(folder, "bundel", ".json"),
                everybody().get(path).then().statusCode(200).extract().asString());
    }

    private static int verified(Path signature, Path keys, Path bundle) {
        return Verifier.run(
                new String[] {"--tanda-tangan", signature.toString(), keys.toString(), bundle.toString()}, System.out);
    }

    private static ValidatableResponse file(String hasil) {
        return everybody().get("/v1/hasil/" + hasil + "/bundel.ndjson").then();
    }

    private static RequestSpecification everybody() {
        return given().filter(ContractFilter.of("selection"));
    }
}
