package id.asn.selection.hasil.api;

import static id.asn.selection.Dunia.pembuat;

import id.asn.verifier.Verifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The canonical file of a version as it comes over HTTP, and what the verifier says of it. */
final class HasilFile {
    private HasilFile() {}

    static String of(String id) {
        return pembuat()
                .get("/v1/hasil/" + id + "/berkas")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    static int verify(String id, String sha256) {
        try {
            Path file = Files.createTempFile("hasil", ".ndjson");
            Files.writeString(file, of(id));
            int answer = Verifier.run(new String[] {file.toString(), sha256}, System.out);
            Files.delete(file);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
